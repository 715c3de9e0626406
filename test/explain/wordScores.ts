import { DenseMatrix } from '../../src/matrix/denseMatrix';
import { isSparse, type Matrix } from '../../src/matrix/matrix';
import type { ModelJSON, ProbabilisticClassifier } from '../../src/models/classifier';
import { encodeLabels } from '../../src/models/labels';

/** A classifier of no kind that is known: probabilities of products, so words act on one another. */
export class WordScores implements ProbabilisticClassifier {
  classes: readonly string[] = [];
  private means = new DenseMatrix(0, 0);

  fit(X: Matrix, y: readonly string[]): this {
    const { classes, codes } = encodeLabels(y);
    const dense = isSparse(X) ? X.toDense() : X;
    this.means = new DenseMatrix(classes.length, X.columns);
    codes.forEach((code, i) => {
      dense.row(i).forEach((value, j) => {
        this.means.row(code)[j] += value;
      });
    });
    this.classes = classes;
    return this;
  }

  predictProba(X: Matrix): DenseMatrix {
    const dense = isSparse(X) ? X.toDense() : X;
    const scores = new DenseMatrix(X.rows, this.classes.length);
    for (let i = 0; i < X.rows; i++) {
      const row = scores.row(i);
      for (let c = 0; c < row.length; c++) {
        const means = this.means.row(c);
        row[c] = Math.exp(Math.tanh(dense.row(i).reduce((sum, value, j) => sum + value * means[j], 0)) ** 2);
      }
      const total = row.reduce((sum, value) => sum + value, 0);
      row.forEach((value, c) => {
        row[c] = value / total;
      });
    }
    return scores;
  }

  predict(X: Matrix): string[] {
    const scores = this.predictProba(X);
    return Array.from({ length: X.rows }, (_, i) => {
      const row = scores.row(i);
      return this.classes[row.indexOf(Math.max(...row))];
    });
  }

  toJSON(): ModelJSON {
    return { type: 'WordScores' };
  }
}
