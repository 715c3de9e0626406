import type { DualProblem } from './dualDescent';
import type { PackedRows } from './packedRows';

/** Problems scored together: as many as there are registers to sum in. */
export const BLOCK = 8;

/**
 * The scores of all rows in up to {@link BLOCK} problems: rows x BLOCK, unused places 0. The weights of a
 * column in all problems lie side by side, so that they cost one access to memory instead of one each. They are
 * rounded to 32 bits, which is near enough to tell which rows matter.
 *
 * @param room - memory for the weights, columns x BLOCK
 * @param scores - filled
 */
export function scoreBlock(
  rows: PackedRows,
  problems: readonly DualProblem[],
  interceptScaling: number,
  room: Float32Array,
  scores: Float64Array,
): void {
  room.fill(0);
  const start = new Float64Array(BLOCK);
  for (let p = 0; p < problems.length; p++) {
    const { weights, bias } = problems[p];
    start[p] = bias * interceptScaling;
    for (let j = 0; j < weights.length; j++) room[j * BLOCK + p] = weights[j];
  }
  scoreInterleaved(rows, room, start, scores);
}

function scoreInterleaved(
  { rows, indptr, indices, values }: PackedRows,
  weights: Float32Array,
  start: Float64Array,
  scores: Float64Array,
): void {
  for (let i = 0; i < rows; i++) {
    let s0 = start[0];
    let s1 = start[1];
    let s2 = start[2];
    let s3 = start[3];
    let s4 = start[4];
    let s5 = start[5];
    let s6 = start[6];
    let s7 = start[7];
    const end = indptr[i + 1];
    for (let k = indptr[i]; k < end; k++) {
      const value = values[k];
      const at = indices[k] * BLOCK;
      s0 += value * weights[at];
      s1 += value * weights[at + 1];
      s2 += value * weights[at + 2];
      s3 += value * weights[at + 3];
      s4 += value * weights[at + 4];
      s5 += value * weights[at + 5];
      s6 += value * weights[at + 6];
      s7 += value * weights[at + 7];
    }
    const to = i * BLOCK;
    scores[to] = s0;
    scores[to + 1] = s1;
    scores[to + 2] = s2;
    scores[to + 3] = s3;
    scores[to + 4] = s4;
    scores[to + 5] = s5;
    scores[to + 6] = s6;
    scores[to + 7] = s7;
  }
}
