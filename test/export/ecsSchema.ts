import { z } from 'zod';

const named = {
  id: z.array(z.string().min(1)).min(1),
  name: z.array(z.string().min(1)).min(1).optional(),
  reference: z.array(z.url()).min(1),
};

/** The fields of ECS 8.17 that are written, and no others; `alert2attack` is this program's own. */
export const ecsSchema = z.strictObject({
  '@timestamp': z.iso.datetime(),
  ecs: z.strictObject({ version: z.literal('8.17.0') }),
  event: z.strictObject({ kind: z.literal('alert'), dataset: z.literal('alert2attack.tagged') }),
  message: z.string().min(1),
  labels: z.record(z.string().regex(/^[\p{L}\p{N}_]+$/u), z.string().min(1)).optional(),
  threat: z.strictObject({
    framework: z.literal('MITRE ATT&CK'),
    tactic: z.strictObject(named).optional(),
    technique: z.strictObject({ ...named, subtechnique: z.strictObject(named).optional() }),
  }),
  alert2attack: z.strictObject({
    score: z.number().optional(),
    confidence: z.number().min(0).max(1).optional(),
  }),
});

/** The line before each document of a bulk request. */
export const bulkActionSchema = z.strictObject({
  create: z.strictObject({ _index: z.string().optional(), _id: z.uuid() }),
});

/** The documents of a bulk request, checked. */
export function readBulk(
  text: string,
): { action: z.infer<typeof bulkActionSchema>; document: z.infer<typeof ecsSchema> }[] {
  const lines = text.split('\n');
  if (lines.pop() !== '' || lines.length % 2 !== 0) throw new Error('a bulk request ends with a line end');
  return Array.from({ length: lines.length / 2 }, (_, i) => ({
    action: bulkActionSchema.parse(JSON.parse(lines[2 * i]!)),
    document: ecsSchema.parse(JSON.parse(lines[2 * i + 1]!)),
  }));
}
