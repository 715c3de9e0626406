import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { InputError } from '../../src/errors/inputError';
import { readStudy } from '../../src/reproduce/readStudy';

const shipped = resolve(__dirname, '..', '..', 'data');
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'study-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('readStudy reads the alerts that ship when no folder is named', async () => {
  const { tagged, untagged, attack } = await readStudy();
  expect([tagged.rows, untagged?.rows]).toEqual([2446, 308]);
  expect(attack.technique('T1059')?.name).toBe('Command and Scripting Interpreter');
});

test.each(['.', 'original'])('readStudy finds the alerts in %s below the folder', async (place) => {
  mkdirSync(join(folder, place), { recursive: true });
  writeFileSync(join(folder, place, 'tagged_alerts.csv'), 'id,alert\nT1059,powershell\n');
  const study = await readStudy(folder);
  expect(study.tagged.ids).toEqual(['T1059']);
  expect(study.untagged).toBeNull();
  copyFileSync(join(shipped, 'alerts.csv'), join(folder, place, 'alerts.csv'));
  expect((await readStudy(folder)).untagged?.rows).toBe(308);
});

test('readStudy says which command makes the files that are missing', async () => {
  await expect(readStudy(folder)).rejects.toThrow(InputError);
  await expect(readStudy(folder)).rejects.toThrow(/has no tagged_alerts\.csv: .*datasets build original/);
});
