import { z } from 'zod';

const uuid = z.uuid();
const seconds = z.string().regex(/^\d+$/);
const time = z.iso.datetime({ offset: true });
const tag = z.strictObject({ name: z.string().regex(/^[a-z-]+:[a-z-]+="[^"]+"$/) });

const attribute = z.strictObject({
  uuid,
  type: z.literal('text'),
  category: z.literal('Internal reference'),
  value: z.string().min(1),
  comment: z.string(),
  to_ids: z.boolean(),
  timestamp: seconds,
  distribution: z.enum(['0', '1', '2', '3', '4', '5']),
  sharing_group_id: z.string(),
  deleted: z.boolean(),
  disable_correlation: z.boolean(),
  first_seen: time.optional(),
  last_seen: time.optional(),
  Tag: z.array(tag),
});

/** The parts of the MISP core format that are written, as its JSON schema has them, and no others. */
export const mispSchema = z.strictObject({
  Event: z.strictObject({
    uuid,
    info: z
      .string()
      .max(256)
      .regex(/^[^\r\n]+$/),
    date: z.iso.date(),
    timestamp: seconds,
    published: z.literal(false),
    publish_timestamp: z.literal('0'),
    analysis: z.enum(['0', '1', '2']),
    threat_level_id: z.enum(['1', '2', '3', '4']),
    distribution: z.enum(['0', '1', '2', '3', '4']),
    sharing_group_id: z.literal('0'),
    attribute_count: seconds,
    Orgc: z.strictObject({ uuid, name: z.string().min(1) }),
    Attribute: z.array(attribute),
    Tag: z
      .array(tag)
      .refine((all) => new Set(all.map(({ name }) => name)).size === all.length, 'a tag twice'),
  }),
});
