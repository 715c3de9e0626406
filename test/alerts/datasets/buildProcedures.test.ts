import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { buildProcedures } from '../../../src/alerts/datasets/buildProcedures';
import { loadAttack } from '../../../src/attack/loadAttack';
import { scratch } from '../scratch';

const data = process.env['ALERT2ATTACK_DATA'];

const example = {
  techniqueId: 'T9001.002',
  parentId: 'T9001',
  sourceId: 'G9001',
  sourceType: 'intrusion-set',
  sentence: 'Somebody drank the tea, all of it.',
};

describe('buildProcedures', () => {
  it('gives a labelled sentence per example, in their order', async () => {
    const parent = {
      ...example,
      techniqueId: 'T9001',
      sourceType: 'malware',
      sourceId: 'S9001',
      sentence: 'Tea.',
    };
    const knowledge = {
      version: '99.1',
      procedureExamples: () => [example, { ...example, sentence: '' }, parent],
      technique: (id: string) => (id === 'T9001' ? undefined : { tactics: ['persistence', 'impact'] }),
    };
    const built = await buildProcedures(knowledge, { out: scratch() });
    expect(readFileSync(built.path, 'utf8')).toBe(
      'alert,id,sub_id,tactic,source,ref\n' +
        '"Somebody drank the tea, all of it.",T9001,T9001.002,persistence;impact,' +
        'mitre/cti uses relationship (intrusion-set),G9001\n' +
        'Tea.,T9001,,,mitre/cti uses relationship (malware),S9001\n',
    );
    expect(built).toMatchObject({ rows: 2, classes: 1, source: 'ATT&CK 99.1', warnings: [] });
  });

  it('asks for a bundle when it is given the catalogue', async () => {
    await expect(buildProcedures(await loadAttack(), { out: scratch() })).rejects.toThrow(
      'holds no procedure examples; load a bundle, not the catalogue',
    );
  });
});

describe.skipIf(data === undefined)('buildProcedures on ATT&CK 18.1', () => {
  it('gives the very bytes of the published sentences', async () => {
    const attack = await loadAttack(join(data!, 'attack', 'enterprise-attack-18.1.json.gz'));
    const built = await buildProcedures(attack, { out: scratch() });
    expect(built).toMatchObject({ rows: 16017, classes: 208, warnings: [] });
    expect(built.sha256).toBe(built.expectedSha256);
    const published = gunzipSync(readFileSync(join(data!, 'public', 'attack_procedures.csv.gz')));
    expect(readFileSync(built.path).equals(published)).toBe(true);
  });
});
