import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { exitCodes } from '../../src/cli/exitCodes';
import { manual } from '../../src/cli/manual';
import { createProgram } from '../../src/cli/program';

const text = manual(createProgram());

test('docs/cli.md is what the program says: if not, run npm run docs:cli', () => {
  const written = readFileSync(join(resolve(__dirname, '..', '..'), 'docs', 'cli.md'), 'utf8');
  expect(written === text, 'docs/cli.md is out of date: run npm run docs:cli').toBe(true);
});

test('the manual has every command, option, choice, default and exit code', () => {
  expect(text).toContain('\n## train\n');
  expect(text).toContain('\n### attack resolve\n');
  expect(text).toContain('| `--out <file>` (required) |');
  expect(text).toMatch(/`--to <format>` \(required\) .*`navigator`, `stix`/);
  expect(text).toMatch(/`--estimator <name>` .* `evidence` \|$/m);
  for (const code of Object.values(exitCodes)) expect(text).toContain(`| ${code} | `);
  expect(text).toContain('| `NO_COLOR` |');
});

test('no cell of the manual breaks its table, nor reads as a tag', () => {
  for (const line of text.split('\n').filter((row) => row.startsWith('|'))) {
    expect(line.replaceAll(/`[^`]*`/g, '')).not.toMatch(/(?<!\\)<\w/);
  }
});
