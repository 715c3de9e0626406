import { expect, it } from 'vitest';
import { parameterNames } from '../../src/notebook/parameterNames';
import { parseNotebook } from '../../src/notebook/readNotebook';

it('needs no compiler where no cell is tagged', () => {
  const text = JSON.stringify({ cells: [], metadata: {}, nbformat: 4, nbformat_minor: 5 });
  expect(parameterNames(parseNotebook(text, 'x'))).toEqual([]);
});
