import { z } from 'zod';

const colour = z.string().regex(/^#(?:[\da-f]{6}|[\da-f]{8})$/i);
const divider = z.strictObject({ divider: z.boolean() });
const metadata = z.array(
  z.union([divider, z.strictObject({ name: z.string().min(1), value: z.string().min(1) })]),
);
const links = z.array(
  z.union([divider, z.strictObject({ label: z.string().min(1), url: z.string().regex(/^https?:\/\/\S+$/) })]),
);

const technique = z.strictObject({
  techniqueID: z.string().regex(/^T\d{4}(?:\.\d{3})?$/),
  tactic: z.string().min(1).optional(),
  comment: z.string().optional(),
  enabled: z.boolean().optional(),
  score: z.number().optional(),
  color: z.union([colour, z.literal('')]).optional(),
  metadata: metadata.optional(),
  links: links.optional(),
  showSubtechniques: z.boolean().optional(),
});

const layout = z.strictObject({
  layout: z.enum(['side', 'flat', 'mini']).optional(),
  showID: z.boolean().optional(),
  showName: z.boolean().optional(),
  showAggregateScores: z.boolean().optional(),
  countUnscored: z.boolean().optional(),
  aggregateFunction: z.enum(['average', 'min', 'max', 'sum']).optional(),
  expandedSubtechniques: z.enum(['none', 'all', 'annotated']).optional(),
});

const gradient = z
  .strictObject({ colors: z.array(colour).min(2), minValue: z.number(), maxValue: z.number() })
  .refine(({ minValue, maxValue }) => maxValue > minValue, 'maxValue must be above minValue');

/**
 * What the ATT&CK Navigator takes: the tables of its layer format 4.5, and what its view model does on loading (it
 * seeks digits in `versions.attack`, ignores metadata and links with empty parts, and colours that are none).
 */
export const navigatorSchema = z.strictObject({
  name: z.string().min(1),
  versions: z.strictObject({
    attack: z.string().regex(/\d/).optional(),
    navigator: z.string().regex(/^(?:4\.9|4\.\d{2,}|[5-9]\.\d+)\.\d+$/),
    layer: z.literal('4.5'),
  }),
  domain: z.enum(['enterprise-attack', 'mobile-attack', 'ics-attack']),
  description: z.string().optional(),
  customDataURL: z.string().optional(),
  filters: z.strictObject({ platforms: z.array(z.string()) }).optional(),
  sorting: z.int().min(0).max(3).optional(),
  layout: layout.optional(),
  hideDisabled: z.boolean().optional(),
  techniques: z
    .array(technique)
    .refine(
      (all) => new Set(all.map(({ techniqueID, tactic }) => `${techniqueID}^${tactic}`)).size === all.length,
      'a technique is there twice',
    ),
  gradient: gradient.optional(),
  legendItems: z.array(z.strictObject({ label: z.string().min(1), color: colour })).optional(),
  showTacticRowBackground: z.boolean().optional(),
  tacticRowBackground: colour.optional(),
  selectTechniquesAcrossTactics: z.boolean().optional(),
  selectSubtechniquesWithParent: z.boolean().optional(),
  selectVisibleTechniques: z.boolean().optional(),
  metadata: metadata.optional(),
  links: links.optional(),
});
