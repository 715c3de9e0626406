import { expect, it } from 'vitest';
import { cellTags } from '../../src/notebook/notebook';

it('cellTags reads a cell’s tags, and takes nothing else for tags', () => {
  const tags = (metadata: Record<string, unknown>) =>
    cellTags({ cell_type: 'raw', id: 'a', source: '', metadata });
  expect(tags({ tags: ['parameters', 3] })).toEqual(['parameters']);
  expect(tags({ tags: 'parameters' })).toEqual([]);
  expect(tags({})).toEqual([]);
});
