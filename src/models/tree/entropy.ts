import { exactLog } from '../../text/exactLog';
import type { ClassSums } from './classSums';

const CACHE_BITS = 14;
const cachedShares = new Float64Array(1 << CACHE_BITS).fill(1);
const cachedLogs = new Float64Array(1 << CACHE_BITS);
const oneShare = new Float64Array(1);
const itsWords = new Int32Array(oneShare.buffer);

/** `share * log2(share)`, with the logarithm correctly rounded, as the C library's nearly always is. */
export function shareTimesLog(share: number): number {
  oneShare[0] = share;
  const place = Math.imul(itsWords[0] ^ Math.imul(itsWords[1], 0x9e3779b1), 0x85ebca6b) >>> (32 - CACHE_BITS);
  if (cachedShares[place] !== share) {
    cachedShares[place] = share;
    cachedLogs[place] = exactLog(share) / Math.LN2;
  }
  return share * cachedLogs[place];
}

/** The entropy of a node, in bits. */
export function nodeEntropy(sums: ClassSums): number {
  const { total, weight } = sums;
  let entropy = 0;
  for (let code = 0; code < total.length; code++) {
    if (total[code] > 0) entropy -= shareTimesLog(total[code] / weight);
  }
  return entropy;
}

/** The entropy of what is moved, or of the rest; `weight` is that part's. */
export function partEntropy(sums: ClassSums, ofMoved: boolean, weight: number): number {
  const { total, moved } = sums;
  let entropy = 0;
  for (let code = 0; code < total.length; code++) {
    const part = ofMoved ? moved[code] : total[code] - moved[code];
    if (part > 0) entropy -= shareTimesLog(part / weight);
  }
  return entropy;
}

/** scikit-learn's proxy of the improvement; `weight` is the moved part's. */
export function movedEntropyProxy(sums: ClassSums, moveRight: boolean, weight: number): number {
  const rest = sums.weight - weight;
  const movedTerm = weight * partEntropy(sums, true, weight);
  const restTerm = rest * partEntropy(sums, false, rest);
  return moveRight ? -movedTerm - restTerm : -restTerm - movedTerm;
}
