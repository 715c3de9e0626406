import { InputError } from '../errors/inputError';
import { assertFinite } from '../matrix/assertFinite';
import { assertWidth } from '../matrix/assertWidth';
import { DenseMatrix } from '../matrix/denseMatrix';
import { isSparse, type Matrix } from '../matrix/matrix';
import { SparseMatrix } from '../matrix/sparseMatrix';
import { distinctLabels } from '../ordering/distinctLabels';
import type { FitOptions, ModelJSON, ProbabilisticClassifier } from './classifier';
import { channelWeights } from './evidence/channelWeights';
import { EvidenceBank, type EvidenceShape } from './evidence/evidenceBank';
import { type EvidenceState, evidenceFromJSON, evidenceToJSON } from './evidence/evidenceJson';
import { channelCount } from './evidence/evidenceReader';
import { heldBackEvidence } from './evidence/heldBackEvidence';
import type { KnowledgeRows } from './evidence/knowledgeRows';
import { labelledEvidence } from './evidence/labelledEvidence';
import { scoreRows } from './evidence/scoreRows';
import { weighChannels } from './evidence/weighChannels';
import { labelsOfHighest } from './linear/highestScore';
import { countOption, nonNegativeOption, positiveOption } from './linear/optionChecks';
import { softmaxRows } from './linear/softmax';
import { refuseWeights } from './refuseWeights';

/** Options of {@link EvidenceClassifier}. */
export interface EvidenceClassifierOptions {
  /** `C` of the linear model of the labelled alerts. Default 3. */
  readonly C?: number;
  /** What the channels' weights pay for their squared distance from the usual ones, in nats of one row. Default 10. */
  readonly penalty?: number;
  /** Folds in which training rows are held back to learn the channels' weights. Default 5. */
  readonly folds?: number;
  /** So many training rows at most are held back, drawn where there are more. Default 5000. */
  readonly maxHeldBack?: number;
  /** Seed of folds and draws. Default 0. */
  readonly randomState?: number;
  /** Threads; -1: all cores. Default: as many as are worth it. Neither the model nor its answers depend on them. */
  readonly nJobs?: number | null;
}

export const evidenceOptionNames: readonly (keyof EvidenceClassifierOptions)[] = [
  'C',
  'penalty',
  'folds',
  'maxHeldBack',
  'randomState',
  'nJobs',
];

/** What `fit` takes besides rows and labels. */
export interface EvidenceFitOptions extends FitOptions {
  /** ATT&CK's texts as rows of the same columns; none when left out. */
  readonly knowledge?: readonly KnowledgeRows[];
  /** How many columns, from the first, are the words'; all when left out. */
  readonly words?: number;
  /** A group per row that is held back as a whole. */
  readonly groups?: readonly string[];
}

/** Rows that were held back while the channels' weights were learned, and what the model says of them. */
export interface HeldBackDecisions {
  readonly rows: Int32Array;
  /** Rows held back x classes. */
  readonly decisions: DenseMatrix;
  readonly folds: number;
}

/**
 * Weighs everything that speaks for a technique: the labelled alerts that an alert is like, a linear model of
 * them, and ATT&CK's own texts, of which a technique can be known that no alert was labelled with. Each channel of
 * evidence gives every class a number; a class's score is their weighted sum, and the probabilities are the softmax
 * of the scores. The weights are those under which training rows, each held back in turn, are likeliest: a
 * conditional logit. Every channel is a sum over the alert's terms, and so is the score.
 *
 * Sources: the channels' weights are stacked generalization (Wolpert 1992) with McFadden's conditional logit (1974).
 */
export class EvidenceClassifier implements ProbabilisticClassifier {
  readonly options: EvidenceClassifierOptions;
  private state: EvidenceState | undefined;
  private held: HeldBackDecisions | undefined;

  /** @param options - checked by `fit` */
  constructor(options: EvidenceClassifierOptions = {}) {
    this.options = options;
  }

  /** The labels seen in training or told of by ATT&CK's texts, ascending. */
  get classes(): readonly string[] {
    return this.fitted.classes;
  }

  /** What the classifier learned, to explain it by. */
  get evidence(): EvidenceState {
    return this.fitted;
  }

  /** Training rows as they were held back; undefined on a model that was read from JSON. */
  get heldBack(): HeldBackDecisions | undefined {
    return this.held;
  }

  /** How many labelled rows a class has. */
  labelledCount(label: string): number {
    const code = this.classes.indexOf(label);
    return code < 0 ? 0 : this.fitted.labelled.counts[code];
  }

  /**
   * Gathers the evidence and learns how much each channel counts.
   * @throws InputError on an option that does not fit, no rows, unequal lengths, values not finite, knowledge of
   * another width, or `sampleWeight`s that differ
   */
  fit(X: Matrix, y: readonly string[], options: EvidenceFitOptions = {}): this {
    const { knowledge = [], words = X.columns, groups, sampleWeight } = options;
    if (X.rows === 0) throw new InputError('X has no rows: there is nothing to learn from');
    if (X.rows !== y.length) {
      throw new InputError(`X has ${X.rows} rows, but y has ${y.length} labels: give one label per row`);
    }
    if (groups && groups.length !== X.rows) {
      throw new InputError(`X has ${X.rows} rows, but there are ${groups.length} groups: give one per row`);
    }
    refuseWeights('EvidenceClassifier', X.rows, sampleWeight);
    assertFinite(X);
    for (const { source, rows, labels } of knowledge) {
      assertWidth(X.columns, rows);
      if (rows.rows !== labels.length) {
        throw new InputError(`${rows.rows} rows of ${source}, but ${labels.length} labels: give one per row`);
      }
    }
    const rows = isSparse(X) ? X : SparseMatrix.fromDense(X);
    const classes = distinctLabels([...y, ...knowledge.flatMap(({ labels }) => labels)]);
    this.learn(rows, y, classes, knowledge, { columns: X.columns, words, classes: classes.length }, groups);
    return this;
  }

  /** Each class's score, the logarithm of its odds up to a number per row: rows x classes. */
  decisionFunction(X: Matrix): DenseMatrix {
    const state = this.fitted;
    assertWidth(state.shape.columns, X);
    assertFinite(X);
    return scoreRows(state, isSparse(X) ? X : SparseMatrix.fromDense(X), this.options.nJobs ?? undefined);
  }

  /** Each class's probability: rows x classes. */
  predictProba(X: Matrix): DenseMatrix {
    return softmaxRows(this.decisionFunction(X));
  }

  /** The likeliest class of each row; of equal ones the first. */
  predict(X: Matrix): string[] {
    return labelsOfHighest(this.decisionFunction(X), this.classes);
  }

  /**
   * The fitted model as JSON data.
   * @param withKnowledge - false to leave ATT&CK's rows out; {@link fromJSON} must then be given them. Default true.
   */
  toJSON(withKnowledge: boolean = true): ModelJSON {
    return evidenceToJSON(this.options, this.fitted, withKnowledge);
  }

  /**
   * The classifier that `toJSON` wrote.
   * @param knowledge - ATT&CK's rows where they were left out
   * @throws InputError when the data is something else
   */
  static fromJSON(json: ModelJSON, knowledge?: readonly KnowledgeRows[]): EvidenceClassifier {
    const { options, state } = evidenceFromJSON(json, knowledge);
    const classifier = new EvidenceClassifier(options);
    classifier.state = state;
    return classifier;
  }

  private learn(
    X: SparseMatrix,
    y: readonly string[],
    classes: readonly string[],
    knowledge: readonly KnowledgeRows[],
    shape: EvidenceShape,
    groups: readonly string[] | undefined,
  ): void {
    const { C = 3, penalty = 10, folds = 5, maxHeldBack = 5000, randomState = 0, nJobs } = this.options;
    const rules = {
      folds: Math.min(countOption('folds', folds), X.rows),
      maxRows: countOption('maxHeldBack', maxHeldBack),
      seed: randomState,
      linear: { C: positiveOption('C', C), nJobs },
    };
    nonNegativeOption('penalty', penalty);
    const codeOf = new Map(classes.map((label, c) => [label, c]));
    const codes = Int32Array.from(y, (label) => codeOf.get(label)!);
    const bank = knowledge.length > 0 ? EvidenceBank.ofKnowledge(shape, knowledge, codeOf) : null;
    const held = heldBackEvidence(shape, X, codes, classes, bank, groups, rules);
    const weights = channelWeights(held, codes, shape.classes, penalty);
    const labelled = labelledEvidence(shape, X, codes, classes, rules.linear);
    this.state = {
      classes,
      shape,
      weights,
      labelled,
      knowledge: bank,
      rows: X,
      codes,
      knowledgeRows: knowledge,
    };
    const decisions = new DenseMatrix(held.rows.length, shape.classes);
    const width = shape.classes * channelCount;
    for (let i = 0; i < held.rows.length; i++)
      weighChannels(held.values, i * width, weights, decisions.row(i));
    this.held = { rows: held.rows, decisions, folds: rules.folds };
  }

  private get fitted(): EvidenceState {
    if (!this.state) throw new InputError('this EvidenceClassifier is not fitted yet: call fit first');
    return this.state;
  }
}
