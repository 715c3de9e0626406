/** What a node's rows sum up to. */
export interface NodeSums {
  readonly count: number;
  readonly gradient: number;
  readonly hessian: number;
}

/** What each leaf needs. */
export interface LeafRules {
  readonly minSamplesLeaf: number;
  readonly leafRows: 'estimated' | 'counted';
  readonly l2Regularization: number;
}

/** The sum of second derivatives that each leaf needs in any case, in scikit-learn and in LightGBM. */
export const MIN_HESSIAN = 1e-3;

/**
 * The sum of second derivatives that each part of a node needs: where rows are estimated, as much as
 * `minSamplesLeaf` of the node's rows have on average.
 */
export function leafHessian({ minSamplesLeaf, leafRows }: LeafRules, { count, hessian }: NodeSums): number {
  if (leafRows === 'counted') return MIN_HESSIAN;
  return Math.max(MIN_HESSIAN, (minSamplesLeaf * hessian) / count);
}
