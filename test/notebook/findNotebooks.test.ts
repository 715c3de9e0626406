import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findNotebooks } from '../../src/notebook/findNotebooks';

describe('findNotebooks', () => {
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'a2a-find-'));
    for (const name of ['02-b.ipynb', '01-a.ipynb', 'notes.md']) writeFileSync(join(folder, name), '{}');
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  const find = (...names: string[]) => findNotebooks(names, folder).map((path) => basename(path));

  it('finds all, in the order of their names', () => {
    expect(find()).toEqual(['01-a.ipynb', '02-b.ipynb']);
  });

  it('finds them by number, name or path, each once', () => {
    expect(find('02', '02-b', join(folder, '01-a.ipynb'))).toEqual(['02-b.ipynb', '01-a.ipynb']);
  });

  it('lists what there is when a name means nothing', () => {
    expect(() => find('03')).toThrow('there is no notebook "03"; in');
    expect(() => find('03')).toThrow('01-a, 02-b');
    expect(() => findNotebooks([], join(folder, 'none'))).toThrow('there are no notebooks');
  });
});
