import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, it } from 'vitest';
import { collectPictures } from '../../src/notebook/collectPictures';
import type { CellOutput, Notebook } from '../../src/notebook/notebook';

it('collectPictures writes each picture under its cell’s number', () => {
  const folder = mkdtempSync(join(tmpdir(), 'a2a-pictures-'));
  const show = (data: Record<string, string>): CellOutput => ({
    output_type: 'display_data',
    data,
    metadata: {},
  });
  const code = (id: string, outputs: CellOutput[]) =>
    ({ cell_type: 'code', id, metadata: {}, source: '', execution_count: null, outputs }) as const;
  const notebook: Notebook = {
    nbformat: 4,
    nbformat_minor: 5,
    metadata: {},
    cells: [
      { cell_type: 'markdown', id: 'm', metadata: {}, source: '' },
      code('a', [show({ 'text/plain': 'x' }), { output_type: 'stream', name: 'stdout', text: 'x' }]),
      code('b', [
        show({ 'image/png': 'AQI=', 'image/svg+xml': '<svg/>' }),
        show({ 'image/svg+xml': '<svg>2</svg>' }),
      ]),
    ],
  };
  const paths = collectPictures(notebook, '01-x', join(folder, 'plots'));
  expect(paths.map((path) => basename(path))).toEqual(['01-x-2-1.png', '01-x-2-1.svg', '01-x-2-2.svg']);
  expect(readdirSync(join(folder, 'plots'))).toHaveLength(3);
  expect([...readFileSync(paths[0] ?? '')]).toEqual([1, 2]);
  expect(readFileSync(paths[2] ?? '', 'utf8')).toBe('<svg>2</svg>');
  rmSync(folder, { recursive: true });
});
