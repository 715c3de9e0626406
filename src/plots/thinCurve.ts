const MOST_POINTS = 400;

/** Rounds a curve to five digits and drops points on straight stretches; of what is left at most 400 stay. */
export function thinCurve({ x, y }: { x: ArrayLike<number>; y: ArrayLike<number> }): {
  x: number[];
  y: number[];
} {
  const corners: number[] = [];
  for (let i = 0; i < x.length; i++) {
    const inner = i > 0 && i < x.length - 1;
    if (inner && (x[i] - x[i - 1]) * (y[i + 1] - y[i]) === (x[i + 1] - x[i]) * (y[i] - y[i - 1])) continue;
    corners.push(i);
  }
  const step = Math.max(1, (corners.length - 1) / (MOST_POINTS - 1));
  const kept: number[] = [];
  for (let k = 0; k < corners.length - 1; k += step) kept.push(corners[Math.floor(k)]);
  kept.push(corners[corners.length - 1]);
  return { x: kept.map((i) => rounded(x[i])), y: kept.map((i) => rounded(y[i])) };
}

function rounded(value: number): number {
  return Math.round(value * 1e5) / 1e5;
}
