import { InputError } from '../errors/inputError';
import type { DenseMatrix } from '../matrix/denseMatrix';
import type { Matrix } from '../matrix/matrix';
import type {
  Classifier,
  DecisionClassifier,
  FitOptions,
  ModelJSON,
  ProbabilisticClassifier,
} from '../models/classifier';
import { readClassifier } from './estimatorRegistry';
import {
  applyPreparation,
  assertPreparation,
  assertWeightsFollow,
  fitPreparation,
  isSampler,
  isTransformer,
  type PreparationStep,
} from './pipelineStep';
import { transformerFromJSON } from './stepRegistry';

/** A step and its name. */
export type PipelineStep = readonly [name: string, step: PreparationStep | Classifier];

/** Options of {@link Pipeline}. */
export interface PipelineOptions {
  /** Samplers and transformers in their order, and a classifier last; each with a name of its own. */
  readonly steps: readonly PipelineStep[];
}

/**
 * Steps that are fitted as one: samplers change the training rows and never those to predict, transformers turn
 * both, and a classifier learns from what comes out. Inside a cross-validation, resampling thus sees training
 * rows only. imbalanced-learn's `Pipeline`.
 */
export class Pipeline implements Classifier {
  readonly options: PipelineOptions;

  constructor(options: PipelineOptions) {
    this.options = options;
  }

  /** The labels seen in training. */
  get classes(): readonly string[] {
    return this.classifier.classes;
  }

  /** The last step. */
  get classifier(): Classifier {
    const last = this.options.steps.at(-1);
    if (!last) throw new InputError('a pipeline needs at least a classifier: give its steps');
    const [name, step] = last;
    if (isSampler(step) || isTransformer(step)) {
      throw new InputError(`the last pipeline step ${JSON.stringify(name)} is no classifier`);
    }
    return step;
  }

  /**
   * Fits each step on what the step before it gives.
   * @throws InputError on unfit steps, weights together with a sampler, and as the steps do
   */
  fit(X: Matrix, y: readonly string[], options?: FitOptions): this {
    const { classifier, preparation } = this;
    assertWeightsFollow(preparation, options?.sampleWeight);
    const prepared = fitPreparation(preparation, { X, y });
    classifier.fit(prepared.X, prepared.y, options);
    return this;
  }

  predict(X: Matrix): string[] {
    return this.classifier.predict(applyPreparation(this.preparation, X));
  }

  /** @throws InputError when the classifier gives no probabilities */
  predictProba(X: Matrix): DenseMatrix {
    const classifier = this.classifier as Partial<ProbabilisticClassifier>;
    if (!classifier.predictProba) throw new InputError('the last pipeline step gives no probabilities');
    return classifier.predictProba(applyPreparation(this.preparation, X));
  }

  /** @throws InputError when the classifier gives no scores */
  decisionFunction(X: Matrix): DenseMatrix {
    const classifier = this.classifier as Partial<DecisionClassifier>;
    if (!classifier.decisionFunction) throw new InputError('the last pipeline step gives no decision scores');
    return classifier.decisionFunction(applyPreparation(this.preparation, X));
  }

  /** The fitted transformers and the classifier; samplers have no part in predicting. */
  toJSON(): ModelJSON {
    const steps = this.options.steps.flatMap(([name, step]) =>
      isSampler(step) ? [] : [{ name, fitted: step.toJSON() }],
    );
    return { type: 'Pipeline', steps };
  }

  /** @throws InputError when the data is not what `toJSON` wrote */
  static fromJSON(json: ModelJSON): Pipeline {
    const steps = json?.type === 'Pipeline' && Array.isArray(json['steps']) ? json['steps'] : [];
    if (steps.length === 0) throw new InputError('expected a fitted Pipeline with its steps');
    return new Pipeline({
      steps: steps.map((step: { name: string; fitted: ModelJSON }, k: number): PipelineStep => {
        const read = k === steps.length - 1 ? readClassifier : transformerFromJSON;
        return [String(step?.name), read(step?.fitted)];
      }),
    });
  }

  private get preparation(): readonly PreparationStep[] {
    const { steps } = this.options;
    if (new Set(steps.map(([name]) => name)).size < steps.length) {
      throw new InputError('two pipeline steps have the same name: give each its own');
    }
    return steps.slice(0, -1).map(([name, step]) => assertPreparation(name, step));
  }
}
