import type { Classifier } from '../models/classifier';
import { entryNamed } from '../models/estimatorLookup';
import type { Params } from '../models/params';
import { applyParams } from './applyParams';
import { allEstimators } from './estimatorRegistry';
import { type EstimatorSpec, stepsOf } from './estimatorSpec';
import { specKey } from './specKey';

/** What to build classifiers from: a description, or a function of the candidate's options. */
export type EstimatorSource = EstimatorSpec | ((params: Params) => Classifier);

/** A candidate that is scored from a fit: from all of it, or from its first `prefix` parts. */
export interface FitMember {
  readonly candidate: number;
  readonly prefix?: number;
}

/** A fit, and the candidates that are scored from it. */
export interface PlannedFit {
  readonly recipe: EstimatorSpec | (() => Classifier);
  readonly members: readonly FitMember[];
}

/**
 * The fits that the wanted candidates need. Candidates that differ only in the number of parts of a
 * `PrefixEstimator` share the fit of the largest.
 */
export function planFits(
  source: EstimatorSource,
  candidates: readonly Params[],
  wanted: readonly number[],
): PlannedFit[] {
  if (typeof source === 'function') {
    return wanted.map((candidate) => ({
      recipe: () => source(candidates[candidate]),
      members: [{ candidate }],
    }));
  }
  const fits = new Map<string, PlannedFit>();
  for (const candidate of wanted) {
    const recipe = applyParams(source, candidates[candidate]);
    const { key, prefix } = splitPrefix(recipe);
    const { recipe: shared, members } = fits.get(key) ?? { recipe, members: [] };
    const largest = Math.max(0, ...members.map((member) => member.prefix ?? 0));
    fits.set(key, {
      recipe: (prefix ?? 0) > largest ? recipe : shared,
      members: [...members, prefix === undefined ? { candidate } : { candidate, prefix }],
    });
  }
  return [...fits.values()];
}

/** What identifies a fit, and the number of parts that does not. */
function splitPrefix(recipe: EstimatorSpec): { readonly key: string; readonly prefix?: number } {
  const steps = stepsOf(recipe);
  const last = steps[steps.length - 1];
  const { prefixOption } = entryNamed(allEstimators, last.name);
  const prefix = prefixOption === undefined ? undefined : last.params?.[prefixOption];
  if (prefixOption === undefined || typeof prefix !== 'number' || !Number.isInteger(prefix) || prefix < 1) {
    return { key: specKey(steps) };
  }
  const rest = { ...last, params: { ...last.params, [prefixOption]: null } };
  return { key: specKey([...steps.slice(0, -1), rest]), prefix };
}
