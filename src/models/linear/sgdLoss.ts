/** What a row costs by its score: the losses of `SGDClassifier`. */
export type SgdLoss = 'hinge' | 'logLoss' | 'modifiedHuber';

/** A loss of a score, for a row of the class to be found or of the rest, and its derivative. */
export interface LossFunction {
  loss(isOwn: boolean, score: number): number;
  derivative(isOwn: boolean, score: number): number;
}

const hinge: LossFunction = {
  loss: (isOwn, score) => {
    const margin = isOwn ? score : -score;
    return margin <= 1 ? 1 - margin : 0;
  },
  derivative: (isOwn, score) => {
    const sign = isOwn ? 1 : -1;
    return score * sign <= 1 ? -sign : 0;
  },
};

const logLoss: LossFunction = {
  loss: (isOwn, score) => log1pExp(score) - (isOwn ? score : 0),
  derivative: (isOwn, score) => {
    if (score <= -37) return Math.exp(score) - (isOwn ? 1 : 0);
    const inverse = Math.exp(-score);
    return (isOwn ? -inverse : 1) / (1 + inverse);
  },
};

const modifiedHuber: LossFunction = {
  loss: (isOwn, score) => {
    const margin = isOwn ? score : -score;
    if (margin >= 1) return 0;
    return margin >= -1 ? (1 - margin) * (1 - margin) : -4 * margin;
  },
  derivative: (isOwn, score) => {
    const sign = isOwn ? 1 : -1;
    const margin = score * sign;
    if (margin >= 1) return 0;
    return margin >= -1 ? 2 * (1 - margin) * -sign : -4 * sign;
  },
};

export const sgdLosses: { readonly [Name in SgdLoss]: LossFunction } = { hinge, logLoss, modifiedHuber };

/** log(1 + exp(x)) without overflow. */
function log1pExp(x: number): number {
  if (x <= 18) return Math.log1p(Math.exp(x));
  return x <= 33.3 ? x + Math.exp(-x) : x;
}
