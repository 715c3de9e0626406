import { InputError } from '../errors/inputError';
import type { Fraction } from './vectorizerOptions';

/**
 * The number of documents that `minDf` or `maxDf` means, not always a whole one: 1 and above is a count, below
 * 1 or `{ fraction }` a part of `documents`.
 * @throws InputError when it is neither
 */
export function documentLimit(name: string, limit: number | Fraction, documents: number): number {
  if (typeof limit === 'number' && limit >= 1 && Number.isInteger(limit)) return limit;
  const fraction = typeof limit === 'number' ? limit : limit?.fraction;
  if (typeof fraction === 'number' && fraction >= 0 && (fraction < 1 || (fraction === 1 && limit !== 1))) {
    return fraction * documents;
  }
  throw new InputError(
    `${name} is ${JSON.stringify(limit)}, it must be a whole number of documents of 1 or more, a part of ` +
      'them from 0 to below 1, or { fraction } from 0 to 1',
  );
}
