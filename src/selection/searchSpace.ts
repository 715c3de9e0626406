import type { Params, ParamValue } from '../models/params';
import { allEstimators } from './estimatorRegistry';
import type { StepSpec } from './estimatorSpec';

/** The values of each option that a search may take; the first of each is where it begins. */
export interface OptionValues {
  readonly [option: string]: readonly ParamValue[];
}

/** A classifier, and what may be set. */
export interface ClassifierSpace {
  readonly name: string;
  readonly options: OptionValues;
  /** Options that all its candidates have. */
  readonly fixed?: Params;
}

/** What a search chooses from. */
export interface SearchSpace {
  /**
   * Options of the `TfidfVectorizer`. `signs`, the n-gram lengths of characters within words, adds a second one
   * beside it (`FeatureUnion`); null adds none.
   */
  readonly text: OptionValues;
  /** What may balance the classes of training rows, null for nothing; the first is where it begins. Default nothing. */
  readonly samplers?: readonly (StepSpec | null)[];
  readonly classifiers: readonly ClassifierSpace[];
}

const text: OptionValues = {
  stopWords: ['english', null],
  ngramRange: [
    [1, 1],
    [1, 2],
    [1, 3],
  ],
  sublinearTf: [false, true],
  minDf: [1, 2],
  signs: [null, [2, 4], [3, 5]],
};

const forest: OptionValues = {
  nEstimators: [100, 300],
  minSamplesLeaf: [1, 2],
  maxFeatures: ['sqrt', 0.05],
  classWeight: [null, 'balanced'],
};

// Classes of few rows have no neighbours to move towards.
const samplers: readonly (StepSpec | null)[] = [
  null,
  { name: 'random-over-sampler', params: { randomState: 42 } },
  { name: 'smote', params: { onTooFew: 'duplicate', randomState: 42 } },
];

/** Those that cost least come first, so that a short search has tried them. */
const classifiers: readonly ClassifierSpace[] = [
  { name: 'nearest-alert', options: { kNeighbors: [1, 3, 5, 9] } },
  { name: 'complement-nb', options: { alpha: [1, 0.3, 0.1, 0.03], norm: [false, true] } },
  { name: 'nearest-centroid', options: {} },
  {
    name: 'linear-svc',
    options: { C: [1, 0.1, 0.3, 3, 10], classWeight: [null, 'balanced'] },
    fixed: { tol: 0.01, randomState: 42 },
  },
  { name: 'logistic-regression', options: { C: [1, 3, 10, 30, 100], classWeight: [null, 'balanced'] } },
  { name: 'random-forest', options: forest, fixed: { randomState: 42 } },
  { name: 'extra-trees', options: forest, fixed: { randomState: 42 } },
];

/** What {@link autoSearch} chooses from when nothing else is given: the registered classifiers that suit texts. */
export const defaultSearchSpace: SearchSpace = {
  text,
  samplers,
  classifiers: classifiers.filter(({ name }) => allEstimators.has(name)),
};
