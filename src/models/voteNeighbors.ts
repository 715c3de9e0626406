import type { Neighbors } from './nearestRows';

/**
 * The class of each row by the votes of its neighbours: each counts as much as it is similar (not at all
 * below 0); among equal sums the class of the nearest wins.
 * @param codes - the class of each training row
 */
export function voteNeighbors({ k, indices, similarities }: Neighbors, codes: Int32Array): number[] {
  return Array.from({ length: similarities.rows }, (_, i) => {
    if (k === 1) return codes[indices[i]];
    const votes = new Map<number, number>();
    for (let at = i * k; at < (i + 1) * k; at++) {
      const code = codes[indices[at]];
      votes.set(code, (votes.get(code) ?? 0) + Math.max(0, similarities.data[at]));
    }
    let winner = codes[indices[i * k]];
    for (const [code, sum] of votes) if (sum > votes.get(winner)!) winner = code;
    return winner;
  });
}
