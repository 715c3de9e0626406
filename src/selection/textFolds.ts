import type { SparseMatrix } from '../matrix/sparseMatrix';
import { buildVectorizer, type VectorizerChoice } from '../text/vectorizerChoice';
import type { Fold } from './fold';
import { selectRows } from './selectRows';
import { specKey } from './specKey';

/** Labelled texts, and the folds that they are judged by. */
export interface TextFoldData {
  readonly texts: readonly string[];
  readonly y: readonly string[];
  readonly folds: readonly Fold[];
  /** The training rows of each fold in the order in which a larger share takes more of them. */
  readonly orders: readonly Int32Array[];
}

/** A fold's texts as a classifier takes them. */
export interface VectorizedFold {
  readonly train: { readonly X: SparseMatrix; readonly y: readonly string[] };
  readonly test: { readonly X: SparseMatrix; readonly y: readonly string[] };
}

/**
 * Turns the texts of folds into rows, the vectorizer fitted on training rows only. The last answers are kept:
 * candidates often differ in the classifier only.
 */
export class TextFolds {
  private readonly kept = new Map<string, VectorizedFold>();

  constructor(private readonly data: TextFoldData) {}

  /** @param share - the part of the training rows, above 0 and up to 1 */
  vectorize(choice: VectorizerChoice, fold: number, share: number): VectorizedFold {
    const key = specKey([choice, fold, share]);
    const known = this.kept.get(key);
    if (known) return known;
    const { texts, y, folds, orders } = this.data;
    const count = Math.max(1, Math.round(share * orders[fold].length));
    // In the order of the table: where scores tie, classifiers go by it.
    const train = orders[fold].slice(0, count).sort();
    const vectorizer = buildVectorizer(choice);
    const vectorized = {
      train: { X: vectorizer.fitTransform(selectRows(texts, train)), y: selectRows(y, train) },
      test: {
        X: vectorizer.transform(selectRows(texts, folds[fold].test)),
        y: selectRows(y, folds[fold].test),
      },
    };
    const [oldest] = this.kept.keys();
    if (this.kept.size >= this.data.folds.length && oldest !== undefined) this.kept.delete(oldest);
    this.kept.set(key, vectorized);
    return vectorized;
  }
}
