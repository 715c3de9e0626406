import { expect, test } from 'vitest';
import { ENGLISH_STOP_WORDS } from '../../src/text/englishStopWords';
import { readFixture, sha } from './goldenCase';

test('ENGLISH_STOP_WORDS is the set that scikit-learn has', () => {
  const { stopWords } = readFixture<{ stopWords: [number, string] }>('text', 'facts.json');
  expect([ENGLISH_STOP_WORDS.size, sha([...ENGLISH_STOP_WORDS].sort().join('\n'))]).toEqual(stopWords);
});
