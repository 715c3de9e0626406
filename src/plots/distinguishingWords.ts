import { InputError } from '../errors/inputError';
import type { SparseMatrix } from '../matrix/sparseMatrix';
import type { TermWeight } from '../text/termWeights';

/** Options of {@link distinguishingWords}. */
export interface DistinguishingWordsOptions {
  /** The most terms of each group. Default 25. */
  readonly count?: number;
}

/**
 * The terms that set each group of alerts apart from all others, for example the words of a tactic: weighted
 * log-odds with a Dirichlet prior that is as strong as an average group. Unlike the mean weight, this leaves out
 * words that are frequent everywhere, and those that are rare by chance weigh little. A weight is a z value: above
 * about 2 it is more than chance. Terms that are not more frequent in the group than elsewhere are left out.
 *
 * Source: Monroe, Colaresi and Quinn, "Fightin' Words" (2008).
 *
 * @param counts - alerts x terms, as `CountVectorizer` gives them
 * @param groups - the group of each alert
 * @param terms - the vectorizer's `getFeatureNamesOut()`
 * @returns groups, the one with the most alerts first, and their terms, the heaviest first; groups without a term
 * are left out
 * @throws InputError on unequal lengths, a negative count, or a `count` that is no whole number from 1 on
 */
export function distinguishingWords(
  counts: SparseMatrix,
  groups: readonly string[],
  terms: readonly string[],
  { count = 25 }: DistinguishingWordsOptions = {},
): Map<string, TermWeight[]> {
  if (counts.rows !== groups.length || counts.columns !== terms.length) {
    throw new InputError(
      `${counts.rows} x ${counts.columns} counts need as many groups and terms, got ${groups.length} and ${terms.length}`,
    );
  }
  if (!Number.isInteger(count) || count < 1) {
    throw new InputError(`invalid count: ${count}; give a whole number from 1 on`);
  }
  const { rowsOf, background, total } = countAll(counts, groups);
  const words = new Map<string, TermWeight[]>();
  const prior = total / rowsOf.size;
  for (const [group, rows] of rowsOf) {
    const own = sumOf(counts, rows);
    const ownTotal = own.reduce((sum, value) => sum + value, 0);
    const weights: TermWeight[] = [];
    for (let j = 0; j < terms.length; j++) {
      if (own[j] === 0) continue;
      const expected = (prior * background[j]) / total;
      const inside = own[j] + expected;
      const outside = background[j] - own[j] + expected;
      const odds =
        Math.log(inside / (ownTotal + prior - inside)) -
        Math.log(outside / (total - ownTotal + prior - outside));
      const z = odds / Math.sqrt(1 / inside + 1 / outside);
      if (z > 0 && Number.isFinite(z)) weights.push([terms[j], z]);
    }
    if (weights.length === 0) continue;
    words.set(group, weights.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, count));
  }
  return words;
}

interface AllCounts {
  /** The largest group first. */
  readonly rowsOf: ReadonlyMap<string, readonly number[]>;
  readonly background: Float64Array;
  readonly total: number;
}

function countAll(counts: SparseMatrix, groups: readonly string[]): AllCounts {
  const rowsOf = new Map<string, number[]>();
  groups.forEach((group, i) => {
    const rows = rowsOf.get(group);
    if (rows) rows.push(i);
    else rowsOf.set(group, [i]);
  });
  const sorted = [...rowsOf].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1));
  for (const value of counts.data) {
    if (!(value >= 0)) throw new InputError(`a term is counted ${value} times: counts are numbers from 0 on`);
  }
  const background = sumOf(counts, groups.keys());
  return { rowsOf: new Map(sorted), background, total: background.reduce((sum, value) => sum + value, 0) };
}

function sumOf(counts: SparseMatrix, rows: Iterable<number>): Float64Array {
  const sums = new Float64Array(counts.columns);
  for (const i of rows) {
    const { indices, values } = counts.row(i);
    for (let k = 0; k < indices.length; k++) sums[indices[k]] += values[k];
  }
  return sums;
}
