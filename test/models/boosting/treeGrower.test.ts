import fc from 'fast-check';
import { expect, test } from 'vitest';
import { binOfRow } from '../../../src/models/boosting/binnedRows';
import { GrownNodes } from '../../../src/models/boosting/grownNodes';
import { TreeGrower } from '../../../src/models/boosting/treeGrower';
import { LEAF } from '../../../src/models/tree/treeNodes';
import { type BoostingCase, boostingCase } from './randomBoosting';

/** The leaf of each row, walked to from the root. */
function leavesOf({ binned }: BoostingCase, { leftChild, bin }: GrownNodes, root: number): number[] {
  return Array.from({ length: binned.rows }, (_, row) => {
    let node = root;
    while (leftChild[node] !== LEAF) {
      const goesLeft = binOfRow(binned, row, binned.columnOfBin[bin[node]]) <= bin[node];
      node = root + leftChild[node] + (goesLeft ? 0 : 1);
    }
    return node;
  });
}

test("TreeGrower gives each leaf the step of its rows, and adds it to the rows' margins", () => {
  fc.assert(
    fc.property(boostingCase, (data) => {
      const { binned, rules, gradients, hessians } = data;
      const weights = Float64Array.from({ length: binned.rows }, (_, i) => 1 + (i % 3));
      const nodes = new GrownNodes();
      const grower = new TreeGrower(binned, rules, weights);
      grower.grow(gradients, hessians, new Float64Array(binned.rows), nodes);
      const margins = new Float64Array(binned.rows).fill(1);
      const root = grower.grow(gradients, hessians, margins, nodes);
      const leaves = leavesOf(data, nodes, root);
      for (const leaf of new Set(leaves)) {
        const rows = leaves.flatMap((of, row) => (of === leaf ? [row] : []));
        const total = (of: ArrayLike<number>): number => rows.reduce((sum, row) => sum + of[row], 0);
        const step = (-rules.learningRate * total(gradients)) / (total(hessians) + rules.l2Regularization);
        expect(nodes.value[leaf]).toBeCloseTo(step, 6);
        expect(nodes.cover[leaf]).toBe(total(weights));
        if (rules.leafRows === 'counted') expect(rows.length).toBeGreaterThanOrEqual(rules.minSamplesLeaf);
        for (const row of rows) expect(margins[row]).toBe(1 + nodes.value[leaf]);
      }
      expect(nodes.cover[root]).toBe(weights.reduce((sum, weight) => sum + weight, 0));
    }),
    { numRuns: 100, seed: 4 },
  );
});

test('TreeGrower grows as many leaves as it may, those that gain most first', () => {
  fc.assert(
    fc.property(boostingCase, fc.integer({ min: 2, max: 5 }), (data, maxLeafNodes) => {
      const { binned, rules, gradients, hessians } = data;
      const weights = new Float64Array(binned.rows).fill(1);
      const [limited, free] = [maxLeafNodes, Infinity].map((limit) => {
        const nodes = new GrownNodes();
        new TreeGrower(binned, { ...rules, maxLeafNodes: limit }, weights).grow(
          gradients,
          hessians,
          new Float64Array(binned.rows),
          nodes,
        );
        return nodes;
      });
      expect(limited.length).toBe(Math.min(free.length, 2 * maxLeafNodes - 1));
    }),
    { numRuns: 60, seed: 5 },
  );
});
