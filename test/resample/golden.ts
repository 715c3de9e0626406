import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SamplingStrategy } from '../../src/resample/samplingTargets';

export interface Case {
  readonly samplingStrategy: string | number | Readonly<Record<string, number>>;
  readonly kNeighbors: number;
  readonly randomState: number;
  readonly added: readonly (readonly number[])[];
  /** The first letters of the added labels. */
  readonly labels: string;
  readonly repeated: readonly number[];
}

export interface Table {
  readonly X: readonly (readonly number[])[];
  readonly y: readonly string[];
  readonly cases: readonly Case[];
}

/** The figures that bench/oracle/resample.py wrote. */
export const tables: Readonly<Record<'wide' | 'narrow' | 'two', Table>> = JSON.parse(
  readFileSync(join(__dirname, '..', 'fixtures', 'resample', 'resample.json'), 'utf8'),
);

/** A case's strategy as ours: a map, and camel case. */
export function strategyOf({ samplingStrategy }: Case): SamplingStrategy {
  if (typeof samplingStrategy === 'number') return samplingStrategy;
  if (typeof samplingStrategy === 'object') return new Map(Object.entries(samplingStrategy));
  return samplingStrategy.replace(/ m/, 'M') as SamplingStrategy;
}
