import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { exportTechniques } from '../../src/attack/exportTechniques';
import { loadAttack } from '../../src/attack/loadAttack';
import { InputError } from '../../src/errors/inputError';
import { teaRoomPath, temporaryFolder } from './teaRoom';

describe('exportTechniques', () => {
  it('writes CSV, with descriptions as plain text', async () => {
    const path = join(temporaryFolder(), 'new', 'techniques.csv');
    const attack = await loadAttack(teaRoomPath());
    expect(exportTechniques(attack, path)).toEqual({ path, format: 'csv', rows: 4 });
    const rows = parse(readFileSync(path, 'utf8'), { columns: true });
    expect(rows).toHaveLength(4);
    expect(rows[0]).toEqual({
      id: 'T9001',
      name: 'Kettle Tampering',
      description: 'Adversaries may tamper with the Kettle. They run kettle.exe.',
      tactics: 'brewing; pouring',
      platforms: 'Kettle; Samovar',
      url: 'https://attack.mitre.org/techniques/T9001',
      parent_id: '',
      revoked: 'false',
      deprecated: 'false',
    });
    expect(rows[1]).toMatchObject({ id: 'T9001.001', parent_id: 'T9001' });
  });

  it('writes JSON, filtered, in Markdown when asked', async () => {
    const path = join(temporaryFolder(), 'techniques.json');
    const attack = await loadAttack(teaRoomPath());
    const done = exportTechniques(attack, path, { parentsOnly: true, descriptions: 'markdown' });
    expect(done).toMatchObject({ format: 'json', rows: 2 });
    const rows = JSON.parse(readFileSync(path, 'utf8'));
    expect(rows[0]).toMatchObject({ id: 'T9001', tactics: ['brewing', 'pouring'], parent_id: null });
    expect(rows[0].description).toContain('(Citation: Tea Weekly)\n\n');
  });

  it('lets the format be given whatever the ending', async () => {
    const path = join(temporaryFolder(), 'techniques.txt');
    expect(exportTechniques(await loadAttack(), path, { format: 'json' }).rows).toBe(216);
    expect(JSON.parse(readFileSync(path, 'utf8'))).toHaveLength(216);
  });

  it('refuses other formats, and places that cannot be written', async () => {
    const attack = await loadAttack();
    const path = join(temporaryFolder(), 'x.csv');
    const format = JSON.parse('"xlsx"');
    expect(() => exportTechniques(attack, path, { format })).toThrow(
      'format is "xlsx": csv and json are allowed',
    );
    expect(() => exportTechniques(attack, path, { descriptions: format })).toThrow(InputError);
    expect(() => exportTechniques(attack, join(__filename, 'x.csv'))).toThrow(InputError);
  });
});
