import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeReportIndex } from '../../src/notebook/reportIndex';
import { writeTestNotebook } from './writeTestNotebook';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'a2a-index-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

it('writeReportIndex links pages, notebooks and plots by their place in the folder', () => {
  const path = writeTestNotebook(folder, '01-a b.ipynb', ['# The <first>']);
  const files = [join(folder, 'plots', '01-a b-1-1.png'), join(folder, 'plots', '01-a b-1-1.svg')];
  const page = readFileSync(writeReportIndex([{ path, ok: true, seconds: 2, files }], folder), 'utf8');
  expect(page).toContain('<a href="01-a%20b.html">The &lt;first&gt;</a>');
  expect(page).toContain('href="01-a%20b.ipynb"');
  expect(page.match(/<img/g)).toHaveLength(1);
  expect(page).toContain('src="plots/01-a%20b-1-1.png"');
  expect(page).not.toContain('failed');
});

it('writeReportIndex names a notebook that failed, and one that left no copy', () => {
  const failed = { path: '/elsewhere/02-bad.ipynb', ok: false, seconds: 1, files: [] };
  const page = readFileSync(writeReportIndex([failed], folder), 'utf8');
  expect(page).toContain('>02-bad</a>');
  expect(page).toContain('<strong>failed</strong>, 1.0 s');
});

it('writeReportIndex leads to the report where there is one', () => {
  const link = '<a href="report.html">';
  expect(readFileSync(writeReportIndex([], folder), 'utf8')).not.toContain(link);
  writeFileSync(join(folder, 'report.html'), '');
  expect(readFileSync(writeReportIndex([], folder), 'utf8')).toContain(link);
});
