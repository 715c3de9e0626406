import { InputError } from '../../errors/inputError';
import type { TreeRules } from './growTree';
import type { TreeOptions } from './treeOptions';

const NO_DEPTH_LIMIT = 0x7fffffff;

type Numbered = Omit<TreeOptions, 'classWeight' | 'randomState'>;

/**
 * A tree's options as plain numbers for a matrix of this size.
 * @throws InputError naming the option, its value and what is allowed
 */
export function resolveRules(
  options: Numbered,
  splitter: 'best' | 'random',
  rows: number,
  columns: number,
): Omit<TreeRules, 'minWeightLeaf'> {
  const {
    minSamplesLeaf = 1,
    minSamplesSplit = 2,
    minImpurityDecrease = 0,
    minWeightFractionLeaf = 0,
  } = options;
  assertRange('minImpurityDecrease', minImpurityDecrease, 0, Infinity);
  assertRange('minWeightFractionLeaf', minWeightFractionLeaf, 0, 0.5);
  const leafRows = countOrShare('minSamplesLeaf', minSamplesLeaf, 1, rows);
  const splitRows = Math.max(2, countOrShare('minSamplesSplit', minSamplesSplit, 2, rows));
  return {
    criterion: resolveCriterion(options.criterion ?? 'gini'),
    splitter,
    maxFeatures: resolveMaxFeatures(options.maxFeatures ?? null, columns),
    minSamplesLeaf: leafRows,
    minSamplesSplit: Math.max(splitRows, 2 * leafRows),
    maxDepth: options.maxDepth == null ? NO_DEPTH_LIMIT : integerFrom('maxDepth', options.maxDepth, 1),
    maxLeafNodes: options.maxLeafNodes == null ? -1 : integerFrom('maxLeafNodes', options.maxLeafNodes, 2),
    minImpurityDecrease,
  };
}

/**
 * An integer that is at least `from`.
 * @throws InputError
 */
export function integerFrom(name: string, value: number, from: number): number {
  if (Number.isInteger(value) && value >= from) return value;
  throw new InputError(`invalid ${name} ${value}: give an integer of ${from} or more`);
}

function resolveCriterion(criterion: string): 'gini' | 'entropy' {
  if (criterion === 'gini' || criterion === 'entropy') return criterion;
  if (criterion === 'logLoss') return 'entropy';
  throw new InputError(`invalid criterion ${JSON.stringify(criterion)}: give gini, entropy or logLoss`);
}

function resolveMaxFeatures(maxFeatures: 'sqrt' | 'log2' | number | null, columns: number): number {
  if (maxFeatures === null) return columns;
  if (maxFeatures === 'sqrt') return Math.max(1, Math.floor(Math.sqrt(columns)));
  if (maxFeatures === 'log2') return Math.max(1, 31 - Math.clz32(Math.max(1, columns)));
  if (maxFeatures > 0 && maxFeatures < 1) return Math.max(1, Math.floor(maxFeatures * columns));
  if (Number.isInteger(maxFeatures) && maxFeatures >= 1) return maxFeatures;
  throw new InputError(
    `invalid maxFeatures ${JSON.stringify(maxFeatures)}: give sqrt, log2, null, a share between 0 and 1, or an integer of 1 or more`,
  );
}

function countOrShare(name: string, value: number, from: number, rows: number): number {
  if (value > 0 && value < 1) return Math.ceil(value * rows);
  if (Number.isInteger(value) && value >= from) return value;
  throw new InputError(
    `invalid ${name} ${value}: give an integer of ${from} or more, or a share between 0 and 1`,
  );
}

function assertRange(name: string, value: number, low: number, high: number): void {
  if (value >= low && value <= high) return;
  throw new InputError(`invalid ${name} ${value}: give a number from ${low} to ${high}`);
}
