import { expect, test } from 'vitest';
import { stemTokens } from '../../src/text/stemTokens';

test('stemTokens(tokens) gives Porter stems in lower case', () => {
  expect(stemTokens(['Running', 'encoded', 'processes', 'dll'])).toEqual(['run', 'encod', 'process', 'dll']);
});

test('stemTokens(tokens) leaves technique ids and very long tokens as they are', () => {
  const payload = 'Running'.repeat(20);
  expect(stemTokens(['T1059.001', 't1003', payload])).toEqual(['T1059.001', 't1003', payload]);
});
