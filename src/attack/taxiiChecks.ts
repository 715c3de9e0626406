import { type Check, checkBy } from './check';

interface TaxiiDiscovery {
  readonly default?: string | undefined;
  readonly api_roots?: string[] | undefined;
  /** An API root has these, and no `api_roots`. */
  readonly versions?: string[] | undefined;
}

export interface TaxiiCollection {
  readonly id: string;
  readonly title: string;
  readonly alias?: string | undefined;
  readonly can_read?: boolean | undefined;
}

export interface TaxiiEnvelope {
  readonly more?: boolean | undefined;
  readonly next?: string | number | undefined;
  readonly objects?: unknown[] | undefined;
}

/** A check for each answer of a TAXII 2.1 server. */
export interface TaxiiChecks {
  readonly discovery: Check<TaxiiDiscovery>;
  readonly collections: Check<{ readonly collections?: TaxiiCollection[] | undefined }>;
  readonly envelope: Check<TaxiiEnvelope>;
}

/** The checks. Loads zod, which only those who ask a TAXII server or read a bundle need. */
export async function loadTaxiiChecks(): Promise<TaxiiChecks> {
  const { z } = await import('zod');
  const texts = z.array(z.string()).optional();
  const collection = z.object({
    id: z.string().min(1),
    title: z.string(),
    alias: z.string().optional(),
    can_read: z.boolean().optional(),
  });
  return {
    discovery: checkBy(z.object({ default: z.string().optional(), api_roots: texts, versions: texts })),
    collections: checkBy(z.object({ collections: z.array(collection).optional() })),
    envelope: checkBy(
      z.object({
        more: z.boolean().optional(),
        next: z.union([z.string(), z.number()]).optional(),
        objects: z.array(z.unknown()).optional(),
      }),
    ),
  };
}
