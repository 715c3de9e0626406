import { InputError } from '../../errors/inputError';
import { choiceOption, countOption, nonNegativeOption, positiveOption } from '../linear/optionChecks';
import { integerFrom } from '../tree/resolveRules';
import type { ThresholdRules } from './binThresholds';
import type { HistGradientBoostingOptions } from './boostingOptions';
import type { LeafRules } from './leafRules';

/** Options of boosting as plain numbers. */
export interface BoostingRules extends LeafRules, ThresholdRules {
  readonly learningRate: number;
  readonly maxIter: number;
  /** Infinite without a limit, as `maxDepth`. */
  readonly maxLeafNodes: number;
  readonly maxDepth: number;
  /** Null when all iterations are done. */
  readonly earlyStopping: EarlyStoppingRules | null;
}

/** When to end before all iterations are done. */
export interface EarlyStoppingRules {
  /** Null when the loss of the training rows counts. */
  readonly validationFraction: number | null;
  readonly nIterNoChange: number;
  readonly tol: number;
}

// With more rows than these, early stopping is automatic.
const MANY_ROWS = 10_000;

/**
 * Checks the options.
 * @throws InputError naming the option, its value and what is allowed
 */
export function boostingRules(options: HistGradientBoostingOptions, rows: number): BoostingRules {
  const { maxLeafNodes = 31, maxDepth = null } = options;
  return {
    learningRate: positiveOption('learningRate', options.learningRate ?? 0.1),
    maxIter: countOption('maxIter', options.maxIter ?? 100),
    maxLeafNodes: maxLeafNodes === null ? Infinity : integerFrom('maxLeafNodes', maxLeafNodes, 2),
    maxDepth: maxDepth === null ? Infinity : integerFrom('maxDepth', maxDepth, 1),
    minSamplesLeaf: countOption('minSamplesLeaf', options.minSamplesLeaf ?? 20),
    l2Regularization: nonNegativeOption('l2Regularization', options.l2Regularization ?? 0),
    leafRows: choiceOption('leafRows', options.leafRows ?? 'estimated', ['estimated', 'counted']),
    maxBins: binsOf(options.maxBins ?? 255),
    minDataInBin: countOption('minDataInBin', options.minDataInBin ?? 3),
    earlyStopping: earlyStoppingRules(options, rows),
  };
}

function binsOf(maxBins: number): number {
  if (Number.isInteger(maxBins) && maxBins >= 2 && maxBins <= 255) return maxBins;
  throw new InputError(`invalid maxBins ${maxBins}: give an integer from 2 to 255`);
}

function earlyStoppingRules(options: HistGradientBoostingOptions, rows: number): EarlyStoppingRules | null {
  const { earlyStopping = 'auto', validationFraction = 0.1 } = options;
  if (earlyStopping !== 'auto' && typeof earlyStopping !== 'boolean') {
    throw new InputError(`invalid earlyStopping ${JSON.stringify(earlyStopping)}: give auto, true or false`);
  }
  if (validationFraction !== null && !(validationFraction > 0 && validationFraction < 1)) {
    throw new InputError(
      `invalid validationFraction ${validationFraction}: give a share between 0 and 1, or null`,
    );
  }
  const rules = {
    validationFraction,
    nIterNoChange: countOption('nIterNoChange', options.nIterNoChange ?? 10),
    tol: nonNegativeOption('tol', options.tol ?? 1e-7),
  };
  return earlyStopping === true || (earlyStopping === 'auto' && rows > MANY_ROWS) ? rules : null;
}
