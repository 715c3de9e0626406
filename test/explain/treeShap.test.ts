import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { treeShap } from '../../src/explain/treeShap';
import { treesOf } from '../../src/explain/treesOf';
import { DenseMatrix } from '../../src/matrix/denseMatrix';
import { SparseMatrix } from '../../src/matrix/sparseMatrix';
import type { ProbabilisticClassifier } from '../../src/models/classifier';
import { estimatorNamed } from '../../src/models/registry';
import { LEAF, type TreeNodes } from '../../src/models/tree/treeNodes';
import { forestCase } from './forestCase';

interface GoldenCase {
  readonly name: string;
  readonly kind: string;
  readonly options: { readonly [name: string]: string | number };
  readonly X: readonly (readonly number[])[];
  readonly y: readonly string[];
  readonly base: readonly number[];
  readonly proba: readonly (readonly number[])[];
  readonly shap: readonly (readonly (readonly number[])[])[];
}

const file = join(__dirname, '..', 'fixtures', 'explain', 'treeShap.json');
const { cases } = JSON.parse(readFileSync(file, 'utf8')) as { cases: GoldenCase[] };

describe.each(cases)("treeShap equals shap's path-dependent TreeExplainer on $name", (golden) => {
  const X = DenseMatrix.fromRows(golden.X);
  const model = estimatorNamed(golden.kind).create(golden.options).fit(X, golden.y);
  const sparse = SparseMatrix.fromDense(X);

  test.each(golden.shap.map((_, i) => i))('row %i', (i) => {
    golden.base.forEach((base, code) => {
      const told = treeShap(treesOf(model)!, sparse.row(i), code);
      expect(told.base).toBeCloseTo(base, 9);
      expect(told.score).toBeCloseTo(golden.proba[i][code], 9);
      const values = new Float64Array(X.columns);
      told.columns.forEach((column, k) => {
        values[column] = told.values[k];
      });
      golden.shap[i].forEach((ofClass, column) => {
        expect(Math.abs(values[column] - ofClass[code])).toBeLessThan(1e-6);
      });
    });
  });
});

/** The definition: a mean over all orders in which the columns become known. */
function byDefinition(tree: TreeNodes, row: Float64Array, shares: (leaf: number) => number): number[] {
  const columns = row.length;
  const expected = (node: number, known: number): number => {
    if (tree.leftChild[node] === LEAF) return shares(node);
    const [left, right] = [tree.leftChild[node], tree.rightChild[node]];
    if (known & (1 << tree.feature[node])) {
      return expected(Math.fround(row[tree.feature[node]]) <= tree.threshold[node] ? left : right, known);
    }
    const weight = (child: number) => tree.weightedNNodeSamples[child] / tree.weightedNNodeSamples[node];
    return weight(left) * expected(left, known) + weight(right) * expected(right, known);
  };
  const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1));
  const bits = (set: number): number => [...set.toString(2)].filter((bit) => bit === '1').length;
  return Array.from({ length: columns }, (_, j) => {
    let sum = 0;
    for (let set = 0; set < 1 << columns; set++) {
      if (set & (1 << j)) continue;
      const weight = (factorial(bits(set)) * factorial(columns - bits(set) - 1)) / factorial(columns);
      sum += weight * (expected(0, set | (1 << j)) - expected(0, set));
    }
    return sum;
  });
}

test('treeShap is the mean over all orders of the columns', () => {
  fc.assert(
    fc.property(forestCase({ rows: 20, columns: 5, trees: 1 }), ({ model, X, classes }) => {
      const [tree] = treesOf(model)!;
      for (let code = 0; code < classes; code++) {
        const told = treeShap([tree], X.row(0), code);
        const share = (leaf: number): number => {
          let sum = 0;
          for (let k = tree.leafStarts[leaf]; k < tree.leafStarts[leaf + 1]; k++) {
            if (tree.leafClasses[k] === code) sum += tree.leafWeights[k];
          }
          return sum / tree.weightedNNodeSamples[leaf];
        };
        byDefinition(tree, X.toDense().row(0), share).forEach((value, column) => {
          const k = told.columns.indexOf(column);
          expect(k < 0 ? 0 : told.values[k]).toBeCloseTo(value, 10);
        });
      }
    }),
    { numRuns: 20, seed: 1 },
  );
});

test('treeShap adds up to the predicted probability', () => {
  fc.assert(
    fc.property(forestCase({ rows: 60, columns: 40, trees: 7 }), ({ model, X, classes }) => {
      const probabilities = (model as ProbabilisticClassifier).predictProba(X);
      for (let code = 0; code < classes; code++) {
        const { base, score, values } = treeShap(treesOf(model)!, X.row(1), code);
        expect(Math.abs(score - probabilities.row(1)[code])).toBeLessThan(1e-12);
        expect(Math.abs(values.reduce((sum, value) => sum + value, base) - score)).toBeLessThan(1e-9);
      }
    }),
    { numRuns: 30, seed: 2 },
  );
});
