import { InputError } from '../errors/inputError';
import { assertOptions } from '../models/assertOptions';
import type { Classifier, ModelJSON } from '../models/classifier';
import type { EstimatorEntry } from '../models/estimatorEntry';
import { entryNamed, entryOfType } from '../models/estimatorLookup';
import type { NamedClassifier } from '../models/namedClassifiers';
import type { Params } from '../models/params';
import { estimators } from '../models/registry';
import { VotingClassifier, type VotingClassifierOptions } from '../models/votingClassifier';
import type { StepSpec } from './estimatorSpec';
import { StackingClassifier, type StackingClassifierOptions } from './stackingClassifier';

const voting: EstimatorEntry = {
  type: 'VotingClassifier',
  options: ['estimators', 'voting', 'weights'] satisfies (keyof VotingClassifierOptions)[],
  create: (params) =>
    new VotingClassifier({ ...(params as Partial<VotingClassifierOptions>), estimators: buildParts(params) }),
  fromJSON: (json) => VotingClassifier.fromJSON(json, readClassifier),
};

const stacking: EstimatorEntry = {
  type: 'StackingClassifier',
  options: [
    'estimators',
    'finalEstimator',
    'cv',
    'stackMethod',
    'passthrough',
  ] satisfies (keyof StackingClassifierOptions)[],
  create: (params) =>
    new StackingClassifier({
      ...(params as Partial<StackingClassifierOptions>),
      estimators: buildParts(params),
      finalEstimator: params['finalEstimator'] == null ? undefined : buildPart(params['finalEstimator']),
    }),
  fromJSON: (json) => StackingClassifier.fromJSON(json, readClassifier),
};

/**
 * All classifiers that can be named, those that are made of others too. These name their parts by
 * `estimators: [['svc', { name: 'linear-svc', params: { C: 1 } }], ...]`.
 */
export const allEstimators: ReadonlyMap<string, EstimatorEntry> = new Map([
  ...estimators,
  ['voting', voting],
  ['stacking', stacking],
]);

/**
 * A new classifier from its description.
 * @throws InputError on a name that is not registered, or an option that it does not have
 */
export function buildClassifier({ name, params = {} }: StepSpec): Classifier {
  const entry = entryNamed(allEstimators, name);
  assertOptions(name, params, entry.options);
  return entry.create(params);
}

/**
 * The fitted classifier that `toJSON` wrote, of whichever registered class.
 * @throws InputError when the class is not registered, or the data is not what the class wrote
 */
export function readClassifier(json: ModelJSON): Classifier {
  return entryOfType(allEstimators, json).fromJSON(json);
}

function buildParts(params: Params): NamedClassifier[] {
  const parts: unknown = params['estimators'];
  if (Array.isArray(parts) && parts.every((part) => Array.isArray(part) && part.length === 2)) {
    return parts.map(([name, spec]: [string, unknown]) => [name, buildPart(spec)]);
  }
  throw new InputError(
    `estimators is ${JSON.stringify(parts)}: give a list such as [["svc", {"name": "linear-svc"}]]`,
  );
}

function buildPart(spec: unknown): Classifier {
  if (typeof spec === 'object' && spec !== null && 'name' in spec) return buildClassifier(spec as StepSpec);
  throw new InputError(`${JSON.stringify(spec)} is no classifier: give its name and params`);
}
