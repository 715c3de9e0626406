import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { loadAttack } from '../../src/attack/loadAttack';
import { stripMarkup } from '../../src/attack/stripMarkup';

const data = process.env['ALERT2ATTACK_DATA'] ?? '';

describe.skipIf(data === '')('ATT&CK 18.1', () => {
  const loading = data === '' ? null : loadAttack(join(data, 'attack', 'enterprise-attack-18.1.json.gz'));

  it('holds what MITRE counts', async () => {
    const attack = (await loading)!;
    expect(attack.counts).toEqual({
      techniques: 216,
      subtechniques: 475,
      revoked: 132,
      deprecated: 12,
      tactics: 14,
      procedureExamples: 16_017,
      detectionAnalytics: 1739,
      problems: 0,
    });
    expect(attack.provenance).toMatchObject({ version: '18.1', versionFrom: 'file name' });
    expect(attack.tactics.map(({ id }) => id).join(' ')).toBe(
      'TA0043 TA0042 TA0001 TA0002 TA0003 TA0004 TA0005 TA0006 TA0007 TA0008 TA0009 TA0011 TA0010 TA0040',
    );
  });

  it('gives every live technique known tactics and a listed parent', async () => {
    const attack = (await loading)!;
    for (const technique of attack.techniques()) {
      expect(attack.tacticsOf(technique.id)).toHaveLength(technique.tactics.length);
      if (technique.isSubtechnique) expect(attack.parentOf(technique.id)?.isSubtechnique).toBe(false);
    }
  });

  it('agrees with the shipped catalogue about parents, tactics and platforms', async () => {
    const attack = (await loading)!;
    const catalogue = await loadAttack();
    const names = (from: typeof attack): string[][] =>
      from.techniques({ parentsOnly: true }).map(({ id, name }) => [id, name]);
    expect(names(catalogue)).toEqual(names(attack));
    for (const { id, tactics, platforms } of catalogue.techniques()) {
      expect([...tactics].sort()).toEqual([...attack.technique(id)!.tactics].sort());
      expect([...platforms].sort()).toEqual([...attack.technique(id)!.platforms].sort());
    }
  });

  it('follows each revocation to a live technique', async () => {
    const attack = (await loading)!;
    const all = attack.techniques({ includeRevoked: true, includeDeprecated: true });
    const revoked = all.filter(({ revoked }) => revoked).map(({ id }) => attack.resolveTechnique(id));
    expect(revoked.filter(({ ok }) => ok)).toHaveLength(132);
    expect(revoked.filter(({ chain }) => chain.length === 3)).toHaveLength(3);
    expect(attack.resolveTechnique('T1086')).toMatchObject({ ok: true, id: 'T1059.001' });
  });

  it('makes the sentences of the procedures data set', async () => {
    const attack = (await loading)!;
    const file = gunzipSync(readFileSync(join(data, 'public', 'attack_procedures.csv.gz')));
    const rows: Record<string, string>[] = parse(file, { columns: true });
    const hash = (lines: string[]): string => createHash('sha256').update(lines.join('\n')).digest('hex');
    const examples = attack.procedureExamples();
    expect(new Set(examples.map(({ parentId }) => parentId)).size).toBe(208);
    expect(hash(examples.map(({ sentence }) => sentence))).toBe(hash(rows.map(({ alert }) => alert!)));
    expect(hash(examples.map(({ parentId }) => parentId))).toBe(hash(rows.map(({ id }) => id!)));
    expect(hash(examples.map(({ sourceId }) => sourceId))).toBe(hash(rows.map(({ ref }) => ref!)));
  });

  it('leaves no markup in descriptions', async () => {
    const attack = (await loading)!;
    for (const { description } of attack.techniques()) {
      expect(stripMarkup(description)).not.toMatch(/\(Citation:|\]\(http|<\/?code>|\n| {2}/);
    }
  });
});
