import { InputError } from '../errors/inputError';
import { PCA, type PCAJSON, type PCAOptions } from '../matrix/pca';
import { TruncatedSVD, type TruncatedSVDJSON, type TruncatedSVDOptions } from '../matrix/truncatedSvd';
import type { Params } from '../models/params';
import { RandomOverSampler, type RandomOverSamplerOptions } from '../resample/randomOverSampler';
import { SMOTE, type SMOTEOptions } from '../resample/smote';
import type { PreparationStep } from './pipelineStep';
import type { Transformer, TransformerJSON } from './transformer';

/** How a sampler or transformer is built by name. */
export interface StepEntry {
  /** The names of all its options. */
  readonly options: readonly string[];
  /** A new step, not fitted. */
  create(params: Params): PreparationStep;
  /** The class of a transformer, as `toJSON` names it. */
  readonly type?: string;
  /** The fitted transformer that `toJSON` wrote. */
  readonly fromJSON?: (json: TransformerJSON) => Transformer;
}

const smote: StepEntry = {
  options: ['samplingStrategy', 'kNeighbors', 'randomState', 'onTooFew'] satisfies (keyof SMOTEOptions)[],
  create: (params) => new SMOTE(params as SMOTEOptions),
};

const randomOverSampler: StepEntry = {
  options: ['samplingStrategy', 'randomState'] satisfies (keyof RandomOverSamplerOptions)[],
  create: (params) => new RandomOverSampler(params as RandomOverSamplerOptions),
};

const truncatedSvd: StepEntry = {
  options: [
    'nComponents',
    'algorithm',
    'nIter',
    'nOversamples',
    'powerIterationNormalizer',
    'randomState',
  ] satisfies (keyof TruncatedSVDOptions)[],
  create: (params) => new TruncatedSVD(params as TruncatedSVDOptions),
  type: 'TruncatedSVD',
  fromJSON: (json) => TruncatedSVD.fromJSON(json as TruncatedSVDJSON),
};

const pca: StepEntry = {
  options: ['nComponents'] satisfies (keyof PCAOptions)[],
  create: (params) => new PCA(params as PCAOptions),
  type: 'PCA',
  fromJSON: (json) => PCA.fromJSON(json as PCAJSON),
};

/** The samplers and transformers that a pipeline's description can name. */
export const steps: ReadonlyMap<string, StepEntry> = new Map([
  ['smote', smote],
  ['random-over-sampler', randomOverSampler],
  ['truncated-svd', truncatedSvd],
  ['pca', pca],
]);

/**
 * The sampler or transformer that has this name.
 * @throws InputError listing the names when there is none
 */
export function stepNamed(name: string): StepEntry {
  const entry = steps.get(name);
  if (!entry) {
    throw new InputError(
      `no sampler or transformer is called ${JSON.stringify(name)}: there are ${[...steps.keys()].join(', ')}`,
    );
  }
  return entry;
}

/**
 * The fitted transformer that `toJSON` wrote.
 * @throws InputError when its class is not registered, or the data is not what the class wrote
 */
export function transformerFromJSON(json: TransformerJSON): Transformer {
  const entry = [...steps.values()].find(({ type }) => type !== undefined && type === json?.type);
  if (!entry?.fromJSON) throw new InputError(`unknown transformer ${JSON.stringify(json?.type)}`);
  return entry.fromJSON(json);
}
