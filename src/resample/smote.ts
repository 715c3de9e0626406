import { InputError } from '../errors/inputError';
import { isSparse, type Matrix } from '../matrix/matrix';
import type { SparseMatrix } from '../matrix/sparseMatrix';
import { checkRandomState, type RandomSource } from '../random/checkRandomState';
import { appendDenseRows } from './appendDenseRows';
import { appendSparseRows } from './appendSparseRows';
import { checkRowsAndLabels } from './checkRowsAndLabels';
import { fewEntries } from './fewEntries';
import { nearestNeighbours } from './nearestNeighbours';
import type { Resampled, Sampler } from './sampler';
import { type SamplingStrategy, type SamplingTarget, samplingTargets } from './samplingTargets';
import type { SynthesisPlan } from './synthesisPlan';

/** Options of {@link SMOTE}. */
export interface SMOTEOptions {
  /** Which classes to enlarge; `'auto'` (all but the largest, to its size) when left out. */
  readonly samplingStrategy?: SamplingStrategy;
  /** How many nearest rows of the same class a new row may move towards; 5 when left out. */
  readonly kNeighbors?: number;
  /** A seed, from which every class draws anew, or a generator; another seed each time when left out. */
  readonly randomState?: RandomSource;
  /**
   * What to do with a class of `kNeighbors` rows or fewer: `'error'` (the default), `'skip'` it as it is, or
   * `'duplicate'` its rows at random.
   */
  readonly onTooFew?: 'error' | 'skip' | 'duplicate';
}

/** What {@link SMOTE} gives: the rows that were there, then the new ones. */
export interface Oversampled extends Resampled {
  /** What each new row was made from; row `k` of it is row `k` after those that were there. */
  readonly plan: SynthesisPlan;
}

/**
 * Synthetic minority over-sampling: new rows of a class on the line from one of its rows to one of that row's
 * nearest neighbours in the class. The rows of `X` stay in front; sparse rows stay sparse.
 *
 * Draws and arithmetic are imbalanced-learn's, so the same seed gives the same rows; except where two different
 * neighbours are equally near: their order, undefined there, is that of the rows here.
 *
 * Source: Chawla et al., "SMOTE: Synthetic Minority Over-sampling Technique", 2002; imbalanced-learn's `SMOTE`.
 */
export class SMOTE implements Sampler {
  readonly options: SMOTEOptions;

  constructor(options: SMOTEOptions = {}) {
    this.options = options;
  }

  /**
   * @throws InputError on unequal lengths, fewer than two classes, values that are not finite, options out of
   * range, or, unless `onTooFew` says otherwise, a class of `kNeighbors` rows or fewer
   */
  fitResample(X: Matrix, y: readonly string[]): Oversampled {
    const { samplingStrategy = 'auto', kNeighbors = 5, onTooFew = 'error' } = this.options;
    if (!Number.isInteger(kNeighbors) || kNeighbors < 1) {
      throw new InputError(`kNeighbors is ${kNeighbors}: give a whole number from 1`);
    }
    checkRowsAndLabels(X, y);
    const growing = samplingTargets(y, samplingStrategy).filter(({ wanted }) => wanted > 0);
    const isTooFew = ({ rows }: SamplingTarget) => rows.length <= kNeighbors;
    if (onTooFew === 'error') refuseTooFew(growing.find(isTooFew), kNeighbors);
    const chosen = onTooFew === 'skip' ? growing.filter((target) => !isTooFew(target)) : growing;
    const entries = isSparse(X) ? X : fewEntries(X);
    const plan = this.plan(X, entries, chosen, kNeighbors);
    return {
      X: isSparse(X) ? appendSparseRows(X, plan) : appendDenseRows(X, plan, entries),
      y: [...y, ...plan.labels],
      plan,
    };
  }

  private plan(
    X: Matrix,
    entries: SparseMatrix | null,
    targets: readonly SamplingTarget[],
    kNeighbors: number,
  ): SynthesisPlan {
    const kind = isSparse(X) ? 'sparse' : 'dense';
    const total = targets.reduce((sum, { wanted }) => sum + wanted, 0);
    const plan = {
      base: new Int32Array(total),
      neighbour: new Int32Array(total),
      step: new Float64Array(total),
      labels: new Array<string>(total),
    };
    let at = 0;
    for (const { label, rows, wanted } of targets) {
      const random = checkRandomState(this.options.randomState);
      if (rows.length <= kNeighbors) {
        const drawn = random.randint(0, rows.length, wanted);
        for (let k = 0; k < wanted; k++) plan.base[at + k] = plan.neighbour[at + k] = rows[drawn[k]];
      } else {
        const nearest = nearestNeighbours((entries ?? X).selectRows(rows), kNeighbors, kind);
        const drawn = random.randint(0, nearest.length, wanted);
        for (let k = 0; k < wanted; k++) {
          plan.base[at + k] = rows[Math.floor(drawn[k] / kNeighbors)];
          plan.neighbour[at + k] = rows[nearest[drawn[k]]];
        }
        plan.step.set(random.randomSample(wanted), at);
      }
      plan.labels.fill(label, at, at + wanted);
      at += wanted;
    }
    return plan;
  }
}

function refuseTooFew(target: SamplingTarget | undefined, kNeighbors: number): void {
  if (!target) return;
  throw new InputError(
    `class "${target.label}" has ${target.rows.length} rows, SMOTE with kNeighbors ${kNeighbors} needs at least ` +
      `${kNeighbors + 1}: lower kNeighbors, drop the class, or set onTooFew to 'skip' or 'duplicate'`,
  );
}
