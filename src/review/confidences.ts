import type { ReviewTable } from './reviewTable';

/** How sure the tagger was of each row, 0 to 1; null where the file does not say. */
export function confidences({ table, places }: ReviewTable): (number | null)[] {
  if (places.confidence < 0) return new Array(table.rows).fill(null);
  return table.column('confidence').map(numberIn);
}

/** How far each row's score is above the next candidate's; null where the file does not say. */
export function margins({ table, places }: ReviewTable): (number | null)[] {
  if (places.score < 0 || !table.has('candidate_2_score')) return new Array(table.rows).fill(null);
  const next = table.column('candidate_2_score');
  return table.column('score').map((cell, row) => {
    const [score, second] = [numberIn(cell), numberIn(next[row])];
    return score === null || second === null ? null : score - second;
  });
}

function numberIn(cell: string): number | null {
  // The apostrophe is what `--guard-formulas` puts before a negative number.
  const bare = cell.trim().replace(/^'/, '');
  const number = Number(bare);
  return bare === '' || !Number.isFinite(number) ? null : number;
}
