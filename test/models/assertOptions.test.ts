import { expect, it } from 'vitest';
import { assertOptions } from '../../src/models/assertOptions';

it('a misspelt option is answered with those there are', () => {
  expect(() => assertOptions('tree', { maxDepth: 1 }, ['maxDepth', 'criterion'])).not.toThrow();
  expect(() => assertOptions('tree', { max_depth: 1 }, ['maxDepth', 'criterion'])).toThrow(
    'tree has no option "max_depth": it has maxDepth, criterion',
  );
  expect(() => assertOptions('tree', { a: 1 }, [])).toThrow('it has none');
});
