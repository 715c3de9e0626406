/** When a node stays a leaf, all numbers resolved. */
export interface StopRules {
  readonly maxDepth: number;
  readonly minSamplesSplit: number;
  readonly minSamplesLeaf: number;
  readonly minWeightLeaf: number;
  readonly minImpurityDecrease: number;
}

/** Whether a node is a leaf before any split is looked for. */
export function cannotSplit(
  rules: StopRules,
  depth: number,
  samples: number,
  weight: number,
  impurity: number,
): boolean {
  return (
    depth >= rules.maxDepth ||
    samples < rules.minSamplesSplit ||
    samples < 2 * rules.minSamplesLeaf ||
    weight < 2 * rules.minWeightLeaf ||
    impurity <= Number.EPSILON
  );
}

/** Whether a split gains too little to be made. */
export function tooSmallGain(rules: StopRules, improvement: number): boolean {
  return improvement + Number.EPSILON < rules.minImpurityDecrease;
}
