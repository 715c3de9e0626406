import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { readReportContent } from '../../src/report/readReportContent';
import { scratchFolder } from '../cli/scratchFolder';
import { type ExampleFiles, exampleFiles } from './exampleReport';

const folder = scratchFolder();
let files: ExampleFiles;
beforeAll(async () => {
  files = await exampleFiles(folder);
});

it('reads the model with what was saved with it, labelled and tagged alerts', async () => {
  const content = await readReportContent({ ...files, out: folder });
  expect(content.metrics).toEqual({ accuracy: 0.75, measuredOn: '<i>6 rows</i>' });
  expect(content.techniques).toHaveLength(4);
  expect(content.training!.source).toBe('file');
  expect(content.tagged!.tallies.length).toBeGreaterThan(1);
  expect(content.figures!.rows).toBe(27);
  expect([content.reproduction, content.date]).toEqual([null, null]);
});

it('finds figures.json in the folder of the report, and needs the file that is named', async () => {
  const out = join(folder, 'figures');
  mkdirSync(out);
  writeFileSync(join(out, 'figures.json'), '{"rows":3}');
  const { model } = files;
  expect((await readReportContent({ model, out })).reproduction).toEqual({ rows: 3 });
  await expect(readReportContent({ model, out, figures: join(out, 'none.json') })).rejects.toThrow(
    'none.json',
  );
});

it('a file that is no model is refused with its path', async () => {
  const path = join(folder, 'none.json');
  writeFileSync(path, '[]');
  await expect(readReportContent({ model: path, out: folder })).rejects.toThrow(path);
});
