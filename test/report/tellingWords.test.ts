import { expect, it } from 'vitest';
import { tellingWords } from '../../src/report/tellingWords';

const alerts = ['red apple falls', 'green apple falls', 'fast train falls', 'slow train falls'];

function first(groups: readonly string[]): (string | undefined)[] {
  return [...tellingWords(alerts).of(groups, 1)].map(([group, words]) => `${group} ${words[0]?.[0]}`);
}

it('the same alerts are told apart by the words of any groups', () => {
  expect(first(['fruit', 'fruit', 'rail', 'rail'])).toEqual(['fruit apple', 'rail train']);
  expect(first(['a', 'b', 'b', 'b'])).toContain('a red');
});

it('groups like the names of object members are groups', () => {
  expect(first(['constructor', 'constructor', '__proto__', '__proto__'])).toEqual([
    '__proto__ train',
    'constructor apple',
  ]);
});

it('alerts without a word have none', () => {
  expect(tellingWords(['the', '?']).of(['a', 'b'], 3).size).toBe(0);
});
