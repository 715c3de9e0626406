import { describe, expect, it } from 'vitest';
import { DenseMatrix } from '../../src/matrix/denseMatrix';
import { SparseMatrix } from '../../src/matrix/sparseMatrix';
import { DecisionTreeClassifier } from '../../src/models/decisionTreeClassifier';
import { nodeValue } from '../../src/models/tree/treeNodes';
import { matrixOf, readGolden } from './tree/golden';

const golden = readGolden('normal');
const X = matrixOf(golden, false);

describe('DecisionTreeClassifier', () => {
  it("equals scikit-learn's tree number by number", () => {
    const { tree, classes } = new DecisionTreeClassifier({ maxDepth: 6, randomState: 1 }).fit(X, golden.y);
    const full = golden.full!;
    for (const name of [
      'feature',
      'threshold',
      'leftChild',
      'rightChild',
      'impurity',
      'nNodeSamples',
    ] as const) {
      expect([name, ...tree[name]]).toEqual([name, ...full[name]]);
    }
    expect([...tree.weightedNNodeSamples]).toEqual(full['weightedNNodeSamples']);
    full.value.forEach((value, node) => {
      expect([...nodeValue(tree, node, classes.length)]).toEqual(value);
    });
  });

  it('splits between two values, and sends a value on the threshold to the left', () => {
    const line = DenseMatrix.fromRows([[0], [1], [3], [4]]);
    const model = new DecisionTreeClassifier({ randomState: 0 }).fit(line, ['low', 'low', 'high', 'high']);
    expect([...model.tree.threshold]).toEqual([2, -2, -2]);
    expect(model.predict(DenseMatrix.fromRows([[-9], [2], [2.0000002], [9]]))).toEqual([
      'low',
      'low',
      'high',
      'high',
    ]);
    expect([...model.featureImportances]).toEqual([1]);
  });

  it('leaves rows without weight out', () => {
    const line = DenseMatrix.fromRows([[0], [1], [2]]);
    const sampleWeight = Float64Array.of(1, 0, 1);
    const { tree } = new DecisionTreeClassifier().fit(line, ['a', 'b', 'a'], { sampleWeight });
    expect([tree.nodeCount, tree.nNodeSamples[0]]).toEqual([1, 2]);
  });

  it('survives JSON, and refuses the data of another class', () => {
    const model = new DecisionTreeClassifier({ randomState: 3, classWeight: 'balanced' }).fit(X, golden.y);
    const read = DecisionTreeClassifier.fromJSON(JSON.parse(JSON.stringify(model)));
    expect(read.predictProba(X)).toEqual(model.predictProba(X));
    expect(read.toJSON()).toEqual(model.toJSON());
    expect(() => DecisionTreeClassifier.fromJSON({ type: 'X' })).toThrow('expected the data of a Decision');
  });

  it('refuses what it cannot use', () => {
    const model = new DecisionTreeClassifier();
    expect(() => model.predict(X)).toThrow('this DecisionTreeClassifier is not fitted yet: call fit first');
    expect(() => model.fit(X, ['a'])).toThrow('y has 1 labels');
    model.fit(X, golden.y);
    expect(() => model.predict(SparseMatrix.fromDense(new DenseMatrix(2, 4)))).toThrow('X has 4 columns');
    expect(() => model.predict(new DenseMatrix(1, 10, new Float64Array(10).fill(Infinity)))).toThrow(
      'Infinity',
    );
  });
});
