import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { MT19937 } from '../../src/random/mt19937';

const golden = JSON.parse(readFileSync(join(__dirname, '../fixtures/random/randomState.json'), 'utf8')) as {
  cases: { seed: number; words: number[] }[];
};

it.each(golden.cases)('seed $seed gives the reference words over three refills', ({ seed, words }) => {
  const generator = new MT19937(seed);
  const drawn = Array.from({ length: 1300 }, () => generator.nextUint32());
  expect([0, 1, 2, 3, 623, 624, 1247, 1248, 1299].map((k) => drawn[k])).toEqual(words);
});
