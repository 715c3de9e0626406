import { type Check, checkBy } from './check';

/** A pointer from a STIX object to a catalogue outside. */
export interface StixReference {
  readonly source_name: string;
  readonly external_id?: string | undefined;
  readonly url?: string | undefined;
}

/** The fields that every used STIX object may have. */
export interface StixObject {
  readonly id: string;
  readonly name?: string | undefined;
  readonly description?: string | undefined;
  readonly external_references?: StixReference[] | undefined;
  readonly revoked?: boolean | undefined;
  readonly x_mitre_deprecated?: boolean | undefined;
  readonly x_mitre_version?: string | undefined;
}

export interface StixAttackPattern extends StixObject {
  readonly name: string;
  readonly external_references: StixReference[];
  readonly kill_chain_phases?:
    | { readonly kill_chain_name: string; readonly phase_name: string }[]
    | undefined;
  readonly x_mitre_platforms?: string[] | undefined;
  readonly x_mitre_domains?: string[] | undefined;
  readonly x_mitre_is_subtechnique?: boolean | undefined;
  readonly x_mitre_detection?: string | undefined;
}

export interface StixTactic extends StixObject {
  readonly name: string;
  readonly external_references: StixReference[];
  readonly x_mitre_shortname: string;
}

export interface StixMatrix extends StixObject {
  readonly tactic_refs: string[];
}

export interface StixDetectionStrategy extends StixObject {
  readonly x_mitre_analytic_refs?: string[] | undefined;
}

export interface StixRelationship extends StixObject {
  readonly relationship_type: string;
  readonly source_ref: string;
  readonly target_ref: string;
}

/** A check for each kind of STIX object of which something is used. */
export interface StixChecks {
  readonly attackPattern: Check<StixAttackPattern>;
  readonly tactic: Check<StixTactic>;
  readonly matrix: Check<StixMatrix>;
  readonly relationship: Check<StixRelationship>;
  readonly strategy: Check<StixDetectionStrategy>;
  /** Analytics: id, description and references are used. */
  readonly plain: Check<StixObject>;
  /** Groups, campaigns, software: only id, name and references are used. Also the collection. */
  readonly named: Check<StixObject & { readonly name: string }>;
}

/** The checks, for STIX 2.0 and 2.1 alike. Loads zod, which nothing else than reading a bundle needs. */
export async function loadStixChecks(): Promise<StixChecks> {
  const { z } = await import('zod');
  const text = z.string().min(1);
  const references = z.array(
    z.object({ source_name: z.string(), external_id: z.string().optional(), url: z.string().optional() }),
  );
  const fields = {
    id: text,
    name: z.string().optional(),
    description: z.string().optional(),
    external_references: references.optional(),
    revoked: z.boolean().optional(),
    x_mitre_deprecated: z.boolean().optional(),
    x_mitre_version: z.string().optional(),
  };
  const phase = z.object({ kill_chain_name: z.string(), phase_name: z.string() });
  return {
    attackPattern: checkBy(
      z.object({
        ...fields,
        name: text,
        external_references: references,
        kill_chain_phases: z.array(phase).optional(),
        x_mitre_platforms: z.array(z.string()).optional(),
        x_mitre_domains: z.array(z.string()).optional(),
        x_mitre_is_subtechnique: z.boolean().optional(),
        x_mitre_detection: z.string().optional(),
      }),
    ),
    tactic: checkBy(
      z.object({ ...fields, name: text, external_references: references, x_mitre_shortname: text }),
    ),
    matrix: checkBy(z.object({ ...fields, tactic_refs: z.array(z.string()) })),
    relationship: checkBy(
      z.object({ ...fields, relationship_type: text, source_ref: text, target_ref: text }),
    ),
    strategy: checkBy(z.object({ ...fields, x_mitre_analytic_refs: z.array(z.string()).optional() })),
    plain: checkBy(z.object(fields)),
    named: checkBy(z.object({ ...fields, name: text })),
  };
}
