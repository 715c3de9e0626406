import { InputError } from '../../errors/inputError';
import { decodeArray, type EncodedArray, encodeArray } from '../../matrix/encodedArray';
import type { ModelJSON } from '../classifier';
import type { ForestNodes } from './forestNodes';
import type { ForestOptions } from './treeOptions';

/** A fitted forest, or a tree as a forest of one. */
export interface ForestModel {
  readonly classes: readonly string[];
  /** Columns of the training rows. */
  readonly features: number;
  readonly nodes: ForestNodes;
}

/** A fitted forest as JSON data. */
export interface ForestJSON extends ModelJSON {
  readonly options: { readonly [name: string]: unknown };
  readonly classes: readonly string[];
  readonly features: number;
  readonly nodes: { readonly [array: string]: EncodedArray };
}

const int32Fields = [
  'treeStarts',
  'maxDepths',
  'leftChild',
  'rightChild',
  'feature',
  'nNodeSamples',
  'leafStarts',
  'leafClasses',
] as const;
const float64Fields = ['threshold', 'impurity', 'weightedNNodeSamples', 'leafWeights'] as const;

export function forestToJSON(type: string, options: ForestOptions, model: ForestModel): ForestJSON {
  const nodes: Record<string, EncodedArray> = {};
  for (const name of [...int32Fields, ...float64Fields]) nodes[name] = encodeArray(model.nodes[name]);
  return { type, options: optionsToJSON(options), classes: model.classes, features: model.features, nodes };
}

/**
 * The options that {@link forestToJSON} wrote.
 * @throws InputError when the data is none of this type
 */
export function optionsFromJSON(type: string, json: unknown): ForestOptions {
  const { options } = asForestJSON(type, json);
  const { classWeight } = options;
  return {
    ...options,
    ...(Array.isArray(classWeight) ? { classWeight: new Map<string, number>(classWeight) } : {}),
  };
}

/**
 * The model that {@link forestToJSON} wrote.
 * @throws InputError when the data is none of this type, or its parts do not fit together
 */
export function forestFromJSON(type: string, json: unknown): ForestModel {
  const { classes, features, nodes } = asForestJSON(type, json);
  const int32 = (name: (typeof int32Fields)[number]): Int32Array =>
    shareInt32(decodeArray(nodes[name], 'int32'));
  const float64 = (name: (typeof float64Fields)[number]): Float64Array =>
    shareFloat64(decodeArray(nodes[name], 'float64'));
  const treeStarts = int32('treeStarts');
  const forest: ForestNodes = {
    treeCount: treeStarts.length - 1,
    treeStarts,
    maxDepths: int32('maxDepths'),
    leftChild: int32('leftChild'),
    rightChild: int32('rightChild'),
    feature: int32('feature'),
    threshold: float64('threshold'),
    impurity: float64('impurity'),
    nNodeSamples: int32('nNodeSamples'),
    weightedNNodeSamples: float64('weightedNNodeSamples'),
    leafStarts: int32('leafStarts'),
    leafClasses: int32('leafClasses'),
    leafWeights: float64('leafWeights'),
  };
  assertForest(forest, type, classes.length, features);
  return { classes, features, nodes: forest };
}

function asForestJSON(type: string, json: unknown): ForestJSON {
  const data = json as Partial<ForestJSON> | null;
  if (typeof data !== 'object' || data === null || data.type !== type) {
    throw new InputError(`expected the data of a ${type}, found ${JSON.stringify(data?.type ?? null)}`);
  }
  const { classes, features, nodes, options } = data;
  const isWhole =
    Array.isArray(classes) &&
    classes.length > 0 &&
    classes.every((label) => typeof label === 'string') &&
    Number.isInteger(features) &&
    typeof nodes === 'object' &&
    nodes !== null &&
    typeof options === 'object' &&
    options !== null;
  if (!isWhole) throw new InputError(`the data of a ${type} is incomplete: fit and save it again`);
  return data as ForestJSON;
}

/** Prediction follows children and features without a check, so that they are checked here. */
function assertForest(forest: ForestNodes, type: string, classCount: number, features: number): void {
  const { treeCount, treeStarts, leftChild, rightChild, feature, leafStarts, leafClasses } = forest;
  const total = feature.length;
  const lengths = [leftChild, rightChild, forest.threshold, forest.impurity, forest.nNodeSamples];
  let isFit =
    treeCount >= 1 &&
    forest.maxDepths.length === treeCount &&
    treeStarts[0] === 0 &&
    treeStarts[treeCount] === total &&
    [...lengths, forest.weightedNNodeSamples].every(({ length }) => length === total) &&
    leafStarts.length === total + 1 &&
    leafStarts[0] === 0 &&
    leafStarts[total] === leafClasses.length &&
    forest.leafWeights.length === leafClasses.length &&
    leafClasses.every((code) => code >= 0 && code < classCount);
  for (let t = 0; isFit && t < treeCount; t++) {
    const base = treeStarts[t];
    const count = treeStarts[t + 1] - base;
    isFit = count >= 1;
    for (let node = 0; isFit && node < count; node++) {
      const at = base + node;
      const isLeaf = leftChild[at] === -1;
      isFit =
        leafStarts[at + 1] >= leafStarts[at] &&
        (isLeaf ||
          (leftChild[at] > node &&
            leftChild[at] < count &&
            rightChild[at] > node &&
            rightChild[at] < count &&
            feature[at] >= 0 &&
            feature[at] < features));
    }
  }
  if (!isFit) throw new InputError(`the trees of a ${type} do not fit together: fit and save it again`);
}

function optionsToJSON(options: ForestOptions): Record<string, unknown> {
  const { classWeight, randomState, ...rest } = options;
  return {
    ...rest,
    ...(classWeight === undefined
      ? {}
      : { classWeight: classWeight instanceof Map ? [...classWeight] : classWeight }),
    // A generator cannot be written down; the trees it gave are.
    ...(typeof randomState === 'number' ? { randomState } : {}),
  };
}

function shareInt32(array: Int32Array): Int32Array {
  const shared = new Int32Array(new SharedArrayBuffer(array.byteLength));
  shared.set(array);
  return shared;
}

function shareFloat64(array: Float64Array): Float64Array {
  const shared = new Float64Array(new SharedArrayBuffer(array.byteLength));
  shared.set(array);
  return shared;
}
