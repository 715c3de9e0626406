import { z } from 'zod';

const uuid = '[\\da-f]{8}-[\\da-f]{4}-[1-5][\\da-f]{3}-[89ab][\\da-f]{3}-[\\da-f]{12}';
const id = (type: string): z.ZodString => z.string().regex(new RegExp(`^${type}--${uuid}$`));
const time = z
  .string()
  .regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/);

const common = {
  spec_version: z.literal('2.1'),
  created: time,
  modified: time,
  created_by_ref: id('identity'),
  confidence: z.int().min(0).max(100).optional(),
};

const identity = z.strictObject({
  ...common,
  type: z.literal('identity'),
  id: id('identity'),
  created_by_ref: id('identity').optional(),
  name: z.string().min(1),
  identity_class: z.enum(['individual', 'group', 'system', 'organization', 'class', 'unspecified']),
});

const attackPattern = z.strictObject({
  ...common,
  type: z.literal('attack-pattern'),
  id: id('attack-pattern'),
  name: z.string().min(1),
  kill_chain_phases: z
    .array(
      z.strictObject({
        kill_chain_name: z.literal('mitre-attack'),
        phase_name: z.string().regex(/^[a-z-]+$/),
      }),
    )
    .min(1),
  external_references: z
    .array(z.strictObject({ source_name: z.string().min(1), external_id: z.string(), url: z.url() }))
    .min(1),
});

const sighting = z.strictObject({
  ...common,
  type: z.literal('sighting'),
  id: id('sighting'),
  first_seen: time.optional(),
  last_seen: time.optional(),
  count: z.int().min(0).max(999_999_999),
  sighting_of_ref: id('attack-pattern'),
  where_sighted_refs: z.array(id('(?:identity|location)')).min(1),
  summary: z.boolean(),
});

const note = z.strictObject({
  ...common,
  type: z.literal('note'),
  id: id('note'),
  abstract: z.string(),
  content: z.string().min(1),
  object_refs: z.array(id('[a-z-]+')).min(1),
});

const item = z.discriminatedUnion('type', [identity, attackPattern, sighting, note]);

/** The parts of STIX 2.1 that are written, as its JSON schemas have them, and no others. */
export const stixSchema = z.strictObject({
  type: z.literal('bundle'),
  id: id('bundle'),
  objects: z
    .array(item)
    .min(1)
    .refine((all) => new Set(all.map((object) => object.id)).size === all.length, 'an id is there twice')
    .refine(
      (all) =>
        all.every(
          (object) =>
            object.type !== 'sighting' || !object.first_seen || (object.last_seen ?? '') >= object.first_seen,
        ),
      'last_seen is before first_seen',
    ),
});

/** An object of a bundle. */
export type StixItem = z.infer<typeof item>;
