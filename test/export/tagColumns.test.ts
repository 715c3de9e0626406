import { expect, it } from 'vitest';
import { tagColumns } from '../../src/export/tagColumns';

const kinds = (names: readonly string[], id = 'technique_id'): string =>
  tagColumns(names, id)
    .map(({ kind }) => kind)
    .join(' ');

it('types what the tagger adds, and leaves the rest as text', () => {
  expect(
    kinds([
      'alert',
      'technique_id',
      'technique_name',
      'tactics',
      'score',
      'candidate_2',
      'candidate_2_score',
    ]),
  ).toBe('text key key list number key number');
  expect(kinds(['alert', 'technique_id', 'confidence', 'status', 'note'])).toBe('text key number key text');
});

it('takes columns before the technique for the input’s own, whatever their names', () => {
  expect(kinds(['score', 'status', 'confidence', 'technique_id'])).toBe('text text text key');
  expect(kinds(['id', 'alert', 'score'], 'id')).toBe('key text number');
});
