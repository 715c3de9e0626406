import { expect, test } from 'vitest';
import { tokenize } from '../../src/text/tokenize';

test('tokenize(text) cuts words and signs, and keeps technique ids whole', () => {
  expect(tokenize("T1059.001 wasn't blocked.")).toEqual(['T1059.001', 'was', "n't", 'blocked', '.']);
  expect(tokenize('')).toEqual([]);
});
