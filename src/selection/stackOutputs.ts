import { InputError } from '../errors/inputError';
import { DenseMatrix } from '../matrix/denseMatrix';
import type { Matrix } from '../matrix/matrix';
import type { Classifier, DecisionClassifier, ProbabilisticClassifier } from '../models/classifier';
import { scorerOf } from '../models/scorerOf';

/** What of a classifier is handed on to another one. */
export type StackMethod = 'predictProba' | 'decisionFunction' | 'predict';

/** All methods, the one that `auto` prefers first. */
export const stackMethods: readonly StackMethod[] = ['predictProba', 'decisionFunction', 'predict'];

/**
 * The method asked for, or with `auto` the first that the classifier has.
 * @throws InputError when it does not have the one asked for
 */
export function stackMethodOf(classifier: Classifier, asked: StackMethod | 'auto'): StackMethod {
  const scorer = scorerOf(classifier);
  const found = stackMethods.find((method) => (asked === 'auto' || asked === method) && method in scorer);
  if (found) return found;
  const known = stackMethods.filter((method) => method in scorer);
  throw new InputError(
    `${scorer.constructor.name} has no ${JSON.stringify(asked)}: stackMethod can be auto, ${known.join(', ')}`,
  );
}

/**
 * A classifier's outputs, rows x classes; with `predict` one column with the label's place in `classes`.
 * @param classes - all labels. Those that the classifier has not seen get the probability 0, or the row's lowest
 * decision value (scikit-learn writes the lowest number there is).
 */
export function stackOutputs(
  classifier: Classifier,
  X: Matrix,
  method: StackMethod,
  classes: readonly string[],
): DenseMatrix {
  const place = new Map(classes.map((label, code) => [label, code]));
  if (method === 'predict') {
    const codes = classifier.predict(X).map((label) => place.get(label)!);
    return new DenseMatrix(X.rows, 1, Float64Array.from(codes));
  }
  const given =
    method === 'predictProba'
      ? (classifier as ProbabilisticClassifier).predictProba(X)
      : (classifier as DecisionClassifier).decisionFunction(X);
  if (classifier.classes.length === classes.length) return given;
  const outputs = new DenseMatrix(X.rows, classes.length);
  const columns = classifier.classes.map((label) => place.get(label)!);
  for (let i = 0; i < X.rows; i++) {
    const [from, to] = [given.row(i), outputs.row(i)];
    if (method === 'decisionFunction') to.fill(Math.min(...from));
    columns.forEach((column, j) => {
      to[column] = from[j];
    });
  }
  return outputs;
}
