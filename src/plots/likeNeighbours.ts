import type { DenseMatrix } from '../matrix/denseMatrix';

/**
 * How often a point's nearest points are of its group: the mean over all points and their `count` nearest.
 *
 * @param points - rows x 2
 * @param groups - the group of each row
 */
export function likeNeighbours(points: DenseMatrix, groups: readonly string[], count: number): number {
  const near = Math.min(count, points.rows - 1);
  if (near < 1) return 1;
  const numbers = new Map<string, number>();
  const group = Int32Array.from(groups, (name) => {
    if (!numbers.has(name)) numbers.set(name, numbers.size);
    return numbers.get(name) as number;
  });
  const distances = new Float64Array(near);
  const nearest = new Int32Array(near);
  let like = 0;
  for (let i = 0; i < points.rows; i++) {
    distances.fill(Number.POSITIVE_INFINITY);
    for (let j = 0; j < points.rows; j++) {
      if (j === i) continue;
      const dx = points.get(i, 0) - points.get(j, 0);
      const dy = points.get(i, 1) - points.get(j, 1);
      const distance = dx * dx + dy * dy;
      let k = near - 1;
      if (distance >= distances[k]) continue;
      for (; k > 0 && distances[k - 1] > distance; k--) {
        distances[k] = distances[k - 1];
        nearest[k] = nearest[k - 1];
      }
      distances[k] = distance;
      nearest[k] = j;
    }
    for (let k = 0; k < near; k++) if (group[nearest[k]] === group[i]) like++;
  }
  return like / (points.rows * near);
}
