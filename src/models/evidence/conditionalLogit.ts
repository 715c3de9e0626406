import { minimizeLbfgs } from '../linear/lbfgs';

/** Choices that were made: which of the classes each row is, and what spoke for each class. */
export interface Choices {
  readonly rows: number;
  readonly classes: number;
  readonly features: number;
  /** Rows x classes x features. */
  readonly values: Float32Array;
  /** The class of each row. */
  readonly chosen: Int32Array;
}

const RULES = { tolerance: 1e-3, maxIterations: 200 };

/**
 * The weight of each feature in the conditional logit model: a class's score is the weighted sum of its features,
 * and its probability the softmax over the row's classes. Feature values should be of the same size.
 *
 * Source: McFadden, "Conditional logit analysis of qualitative choice behavior" (1974).
 *
 * @param usual - the weights where nothing speaks for others
 * @param penalty - what the squared distance from them costs, against a nat of one row
 */
export function fitConditionalLogit(choices: Choices, usual: Float64Array, penalty: number): Float64Array {
  const { rows, classes, features, values, chosen } = choices;
  const width = classes * features;
  const scores = new Float64Array(classes);
  const objective = (weights: Float64Array, gradient: Float64Array): number => {
    let loss = 0;
    for (let f = 0; f < features; f++) {
      const distance = weights[f] - usual[f];
      loss += penalty * distance * distance;
      gradient[f] = 2 * penalty * distance;
    }
    for (let i = 0; i < rows; i++) {
      const start = i * width;
      let highest = Number.NEGATIVE_INFINITY;
      for (let c = 0, at = start; c < classes; c++) {
        let score = 0;
        for (let f = 0; f < features; f++) score += weights[f] * values[at++];
        scores[c] = score;
        if (score > highest) highest = score;
      }
      const right = scores[chosen[i]];
      let sum = 0;
      for (let c = 0; c < classes; c++) {
        scores[c] = Math.exp(scores[c] - highest);
        sum += scores[c];
      }
      loss += highest + Math.log(sum) - right;
      for (let c = 0, at = start; c < classes; c++) {
        const share = scores[c] / sum - (c === chosen[i] ? 1 : 0);
        for (let f = 0; f < features; f++) gradient[f] += share * values[at++];
      }
    }
    return loss;
  };
  return minimizeLbfgs(objective, usual, RULES).point;
}
