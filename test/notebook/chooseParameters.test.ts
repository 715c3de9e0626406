import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chooseParameters } from '../../src/notebook/chooseParameters';
import { parameterNames } from '../../src/notebook/parameterNames';
import { readNotebook } from '../../src/notebook/readNotebook';

describe('chooseParameters', () => {
  let folder: string;
  const paths: string[] = [];
  const write = (name: string, source: string, tags: string[]): void => {
    const cell = {
      cell_type: 'code',
      id: 'a',
      metadata: { tags },
      source,
      execution_count: null,
      outputs: [],
    };
    const path = join(folder, `${name}.ipynb`);
    writeFileSync(path, JSON.stringify({ cells: [cell], metadata: {}, nbformat: 4, nbformat_minor: 5 }));
    paths.push(path);
  };

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'a2a-parameters-'));
    write(
      'one',
      "// text: let not = 1\nlet labels = 3, name = 'let x = 1';\nif (labels) { const inner = 1; }",
      ['parameters'],
    );
    write('two', 'const labels = 1;', ['parameters']);
    write('three', 'const other = 1;', []);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('reads the names with the compiler', () => {
    expect(paths.map((path) => parameterNames(readNotebook(path)))).toEqual([
      ['labels', 'name'],
      ['labels'],
      [],
    ]);
  });

  it('gives each notebook what it declares', () => {
    expect([...chooseParameters(paths, { labels: 9, name: 'x' }).values()]).toEqual([
      { labels: 9, name: 'x' },
      { labels: 9 },
      {},
    ]);
    expect(chooseParameters(paths, {}).size).toBe(0);
  });

  it('lists the names that there are', () => {
    expect(() => chooseParameters(paths, { label: 1 })).toThrow(
      'no notebook has a parameter "label"; there are: one: labels, name; two: labels',
    );
    expect(() => chooseParameters(paths.slice(2), { other: 1 })).toThrow(
      'none, as no cell is tagged parameters',
    );
  });
});
