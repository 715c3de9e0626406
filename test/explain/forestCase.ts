import fc from 'fast-check';
import { DenseMatrix } from '../../src/matrix/denseMatrix';
import { SparseMatrix } from '../../src/matrix/sparseMatrix';
import type { Classifier } from '../../src/models/classifier';
import { estimatorNamed } from '../../src/models/registry';
import { RandomState } from '../../src/random/randomState';

export interface ForestCase {
  readonly model: Classifier;
  readonly X: SparseMatrix;
  readonly y: readonly string[];
  readonly classes: number;
}

interface Size {
  readonly rows: number;
  readonly columns: number;
  readonly trees: number;
}

/** Random sparse rows, and a forest or tree that was fitted on them. */
export function forestCase({ rows, columns, trees }: Size): fc.Arbitrary<ForestCase> {
  const kinds = trees === 1 ? ['decision-tree'] : ['random-forest', 'extra-trees'];
  return fc
    .record({
      seed: fc.integer({ min: 0, max: 1e6 }),
      classes: fc.integer({ min: 1, max: 5 }),
      kind: fc.constantFrom(...kinds),
    })
    .map(({ seed, classes, kind }) => {
      const random = new RandomState(seed);
      const dense = new DenseMatrix(rows, columns);
      for (let k = 0; k < dense.data.length; k++) {
        dense.data[k] = random.randomSample() < 0.4 ? Math.round(random.randomSample() * 8) / 8 : 0;
      }
      const X = SparseMatrix.fromDense(dense);
      const y = Array.from({ length: rows }, () => `T${random.randint(0, classes)}`);
      const options = kind === 'decision-tree' ? {} : { nEstimators: trees };
      const model = estimatorNamed(kind)
        .create({ ...options, randomState: seed })
        .fit(X, y);
      return { model, X, y, classes: model.classes.length };
    });
}
