import { InputError } from '../errors/inputError';
import type { Interval } from './interval';

/**
 * Wilson's interval of a share: where the true one lies when `hits` of `rows` were counted. Good for few rows and
 * for shares near 0 and 1. Source: Wilson, "Probable inference, the law of succession, and statistical inference"
 * (JASA, 1927).
 *
 * @param z - how many standard deviations wide to either side. Default 1.959963984540054: 95 %
 * @throws InputError on no rows, or hits that are no part of them
 */
export function wilsonInterval(hits: number, rows: number, z = 1.959963984540054): Interval {
  if (!(rows > 0 && hits >= 0 && hits <= rows)) {
    throw new InputError(`${hits} of ${rows} is no share: give 1 row or more, and no more hits than rows`);
  }
  const share = hits / rows;
  const scale = 1 + (z * z) / rows;
  const middle = (share + (z * z) / (2 * rows)) / scale;
  const half = (z / scale) * Math.sqrt((share * (1 - share)) / rows + (z * z) / (4 * rows * rows));
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}
