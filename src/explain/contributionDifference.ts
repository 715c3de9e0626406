import type { Contribution } from './explanation';
import { largestFirst } from './placeContributions';

/** What each term adds to one score more than to another; terms at the same place are the same. */
export function contributionDifference(
  first: readonly Contribution[],
  second: readonly Contribution[],
): Contribution[] {
  const differences = new Map<string, Contribution>();
  const add = (contribution: Contribution, sign: number): void => {
    const key = `${contribution.start},${contribution.end},${contribution.term}`;
    const before = differences.get(key)?.value ?? 0;
    differences.set(key, { ...contribution, value: before + sign * contribution.value });
  };
  for (const contribution of first) add(contribution, 1);
  for (const contribution of second) add(contribution, -1);
  return largestFirst([...differences.values()]);
}
