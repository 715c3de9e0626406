import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DenseMatrix } from '../../../src/matrix/denseMatrix';
import type { Matrix } from '../../../src/matrix/matrix';
import { SparseMatrix } from '../../../src/matrix/sparseMatrix';
import { DecisionTreeClassifier } from '../../../src/models/decisionTreeClassifier';
import { ExtraTreesClassifier } from '../../../src/models/extraTreesClassifier';
import { RandomForestClassifier } from '../../../src/models/randomForestClassifier';
import type { BaseForest } from '../../../src/models/tree/baseForest';
import { nodeValue, type TreeNodes } from '../../../src/models/tree/treeNodes';

/** What scikit-learn made of one matrix with one set of options; written by bench/oracle/trees.py. */
export interface GoldenCase {
  readonly model: 'tree' | 'forest' | 'extra';
  readonly options: Readonly<Record<string, unknown>>;
  readonly sparse: boolean;
  readonly seed: number;
  readonly trees: readonly Summary[];
  readonly importances: number;
  readonly proba: number;
  readonly oob: number | null;
}

/** Hash of the structure, nodes, depth, checksums of impurities, weights and values. */
export type Summary = readonly [string, number, number, number, number, number];

export interface GoldenMatrix {
  readonly rows: number;
  readonly columns: number;
  readonly y: readonly string[];
  readonly data: readonly number[];
  readonly cases: readonly GoldenCase[];
  readonly full?: Readonly<Record<string, readonly number[]>> & { readonly value: readonly number[][] };
}

export const goldenNames = ['ties', 'normal', 'signed', 'words', 'near', 'mixed'] as const;

export function readGolden(name: string): GoldenMatrix {
  const file = join(__dirname, '..', '..', 'fixtures', 'trees', `${name}.json`);
  return JSON.parse(readFileSync(file, 'utf8')) as GoldenMatrix;
}

export function matrixOf({ rows, columns, data }: GoldenMatrix, sparse: boolean): Matrix {
  const dense = new DenseMatrix(rows, columns, Float64Array.from(data));
  return sparse ? SparseMatrix.fromDense(dense) : dense;
}

/** Fits the case's model on its own matrix. */
export function fitCase(
  golden: GoldenMatrix,
  goldenCase: GoldenCase,
  nJobs = 1,
): BaseForest | DecisionTreeClassifier {
  return fitModel(goldenCase, matrixOf(golden, goldenCase.sparse), golden.y, nJobs);
}

/** Fits the case's model on any rows. */
export function fitModel(
  { model, options, seed }: Pick<GoldenCase, 'model' | 'options' | 'seed'>,
  X: Matrix,
  y: readonly string[],
  nJobs: number,
): BaseForest | DecisionTreeClassifier {
  const { weights, classWeight, ...rest } = options;
  const common = {
    ...rest,
    randomState: seed,
    classWeight: Array.isArray(classWeight) ? new Map<string, number>(classWeight) : classWeight,
  } as object;
  const sampleWeight = weightsOf(weights, X.rows);
  if (model === 'tree') return new DecisionTreeClassifier(common).fit(X, y, { sampleWeight });
  const drawsRows = options['bootstrap'] ?? model === 'forest';
  const forestOptions = { nEstimators: 4, ...common, oobScore: drawsRows === true, nJobs };
  const Forest = model === 'forest' ? RandomForestClassifier : ExtraTreesClassifier;
  return new Forest(forestOptions).fit(X, y, { sampleWeight });
}

function weightsOf(kind: unknown, rows: number): Float64Array | undefined {
  if (kind === 'integers') return Float64Array.from({ length: rows }, (_, i) => (i * 7) % 4);
  if (kind === 'fractions') return Float64Array.from({ length: rows }, (_, i) => ((i * 7) % 5) / 3);
  return undefined;
}

export function treesOf(model: BaseForest | DecisionTreeClassifier): readonly TreeNodes[] {
  return model instanceof DecisionTreeClassifier ? [model.tree] : model.trees;
}

/** The hash that bench/oracle/trees.py makes of a tree's structure. */
function structureHash(tree: TreeNodes): string {
  const hash = createHash('sha256');
  for (const array of [tree.feature, tree.threshold, tree.leftChild, tree.rightChild, tree.nNodeSamples]) {
    hash.update(Uint8Array.from(new Uint8Array(array.buffer, array.byteOffset, array.byteLength)));
  }
  return hash.digest('hex').slice(0, 16);
}

export function summaryOf(tree: TreeNodes, classCount: number): Summary {
  const nodes = Array.from({ length: tree.nodeCount }, (_, node) => node);
  const sum = (of: (node: number) => number): number =>
    nodes.reduce((total, node) => total + of(node) * (node + 1), 0);
  return [
    structureHash(tree),
    tree.nodeCount,
    tree.maxDepth,
    sum((node) => tree.impurity[node]),
    sum((node) => tree.weightedNNodeSamples[node]),
    sum((node) => weighted(nodeValue(tree, node, classCount))),
  ];
}

/** The sum of values times their places, counted from 1. */
export function weighted(values: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i] * (i + 1);
  return sum;
}
