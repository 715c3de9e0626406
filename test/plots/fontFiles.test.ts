import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { fontFiles } from '../../src/plots/fontFiles';

it('fontFiles names TrueType files, or none when their package is missing', () => {
  const files = fontFiles();
  expect([0, 2]).toContain(files.length);
  for (const file of files) expect(readFileSync(file).readUInt32BE(0)).toBe(0x00010000);
});
