import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test, vi } from 'vitest';
import { type ExampleFiles, exampleFiles } from '../report/exampleReport';
import { capturedCli } from './capturedCli';
import { scratchFolder } from './scratchFolder';

// Drawing takes most of the time, and has a test of its own.
vi.mock('../../src/report/drawPictures', () => ({
  drawPictures: async (plots: readonly { readonly id: string }[]) =>
    new Map(plots.map(({ id }) => [id, { light: 'data:image/png;base64,', dark: 'data:image/png;base64,' }])),
}));

const folder = scratchFolder();
let files: ExampleFiles;

beforeAll(async () => {
  files = await exampleFiles(folder);
});

test('report writes a page, and says what is in it', async () => {
  const { code, out, err } = await capturedCli(
    'report',
    ...['--model', files.model, '--tagged', files.tagged, '--training', files.training, '--out', folder],
  );
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const path = join(folder, 'report.html');
  expect(out).toMatch(/: 4 techniques, 27 alerts held back, 3 tagged, \d\.\d MB\n$/);
  expect(out.startsWith(path)).toBe(true);
  expect(readFileSync(path, 'utf8')).toContain('Technique by technique');
});

test('report says as JSON what it wrote', async () => {
  const bare = join(folder, 'bare');
  mkdirSync(bare);
  const { model } = await exampleFiles(bare, { calibrate: 0, keepExamples: false });
  const { out } = await capturedCli('report', '--model', model, '--out', bare, '--json');
  expect(JSON.parse(out)).toMatchObject({ techniques: 0, heldBack: 0, tagged: 0 });
});

test('report refuses a model that is not there, and a figures file that is not there', async () => {
  const missing = await capturedCli('report', '--model', join(folder, 'no.json'), '--out', folder);
  expect([missing.code, missing.err]).toEqual([1, expect.stringContaining('no.json')]);
  const figures = await capturedCli(
    'report',
    '--model',
    files.model,
    '--figures',
    'none.json',
    '--out',
    folder,
  );
  expect([figures.code, figures.err]).toEqual([1, expect.stringContaining('none.json')]);
});
