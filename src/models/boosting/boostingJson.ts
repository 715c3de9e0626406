import { InputError } from '../../errors/inputError';
import { decodeArray, type EncodedArray, encodeArray } from '../../matrix/encodedArray';
import type { ModelJSON } from '../classifier';
import { isModelWidth } from '../isModelWidth';
import { assertType, labelsFromJSON } from '../linear/linearModel';
import { encodeOptions } from '../linear/optionsJson';
import { LEAF } from '../tree/treeNodes';
import { type BoostedTrees, outputCount } from './boostedTrees';
import type { HistGradientBoostingOptions } from './boostingOptions';

/** What boosting learned. */
export interface BoostingModel {
  readonly classes: readonly string[];
  /** Columns of the training rows. */
  readonly features: number;
  readonly iterations: number;
  readonly trees: BoostedTrees;
}

const int32Fields = ['treeStarts', 'leftChild', 'feature'] as const;
const float64Fields = ['startMargins', 'threshold', 'cover'] as const;

export function boostingToJSON(
  type: string,
  options: HistGradientBoostingOptions,
  { classes, features, iterations, trees }: BoostingModel,
): ModelJSON {
  const arrays: Record<string, EncodedArray> = {};
  for (const name of [...int32Fields, ...float64Fields]) arrays[name] = encodeArray(trees[name]);
  return { type, options: encodeOptions(options), classes, features, iterations, trees: arrays };
}

/**
 * The model that {@link boostingToJSON} wrote.
 * @throws InputError when the data is none of this type, or its parts do not fit together
 */
export function boostingFromJSON(type: string, json: ModelJSON): BoostingModel {
  assertType(type, json);
  const classes = labelsFromJSON(type, json['classes']);
  const { features, iterations } = json;
  const arrays = (json['trees'] ?? {}) as Record<string, EncodedArray>;
  const startMargins = decodeArray(arrays['startMargins'], 'float64');
  const trees: BoostedTrees = {
    outputs: startMargins.length,
    startMargins,
    treeStarts: decodeArray(arrays['treeStarts'], 'int32'),
    leftChild: decodeArray(arrays['leftChild'], 'int32'),
    feature: decodeArray(arrays['feature'], 'int32'),
    threshold: decodeArray(arrays['threshold'], 'float64'),
    cover: decodeArray(arrays['cover'], 'float64'),
  };
  const isFit =
    isModelWidth(features) &&
    Number.isInteger(iterations) &&
    trees.outputs === outputCount(classes.length) &&
    trees.treeStarts.length === (iterations as number) * trees.outputs + 1 &&
    areTreesWhole(trees, features as number);
  if (!isFit) throw new InputError(`the trees of a ${type} do not fit together: fit and save it again`);
  return { classes, features: features as number, iterations: iterations as number, trees };
}

/** Prediction follows children and features without a check, so that they are checked here. */
function areTreesWhole(trees: BoostedTrees, features: number): boolean {
  const { startMargins, treeStarts, leftChild, feature, threshold, cover } = trees;
  const total = leftChild.length;
  if (treeStarts[0] !== 0 || treeStarts[treeStarts.length - 1] !== total) return false;
  if ([feature, threshold, cover].some(({ length }) => length !== total)) return false;
  if ([startMargins, threshold, cover].some((array) => !array.every(Number.isFinite))) return false;
  if (feature.some((column) => column < 0 || column >= features)) return false;
  for (let t = 0; t < treeStarts.length - 1; t++) {
    const count = treeStarts[t + 1] - treeStarts[t];
    if (count < 1) return false;
    for (let node = 0; node < count; node++) {
      const left = leftChild[treeStarts[t] + node];
      if (left !== LEAF && (left <= node || left + 1 >= count)) return false;
    }
  }
  return true;
}
