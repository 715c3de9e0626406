import { expect, test } from 'vitest';
import { yamlRows } from '../../../src/alerts/datasets/yamlRows';

const files = [
  { name: 'a.yaml', text: 'word: one' },
  { name: 'b.yaml', text: '[unclosed' },
  { name: 'c.yaml', text: 'other: 1' },
  { name: 'd.yaml', text: 'word: two' },
];

test('yamlRows gives the rows of the files in order, and says of the others why they were skipped', () => {
  const { cells, skipped } = yamlRows(files, (value) => {
    const { word } = value as { word?: string };
    return word === undefined ? 'it has no word' : [[word], [word]];
  });
  expect(cells).toEqual([['one'], ['one'], ['two'], ['two']]);
  expect(skipped.map(({ file }) => file)).toEqual(['b.yaml', 'c.yaml']);
  expect(skipped[1].reason).toBe('it has no word');
});
