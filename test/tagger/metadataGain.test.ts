import { describe, expect, test } from 'vitest';
import { RandomState } from '../../src/random/randomState';
import { metadataGain } from '../../src/tagger/metadataGain';

/** Alerts whose text says nothing, and whose source is the label's with this chance. */
function rows(chance: number, seed = 6) {
  const random = new RandomState(seed);
  const ids = Array.from({ length: 150 }, () => `T${random.randint(0, 3)}`);
  const source = ids.map((id) => (random.randomSample() < chance ? id : `T${random.randint(0, 3)}`));
  const alerts = ids.map(() => `host ${random.randint(0, 9)}0 alert ${random.randint(0, 9)}1`);
  const columns = new Map([
    ['source', source],
    ['rule', ids.map((_, i) => `R${Math.floor(i / 3)}`)],
  ]);
  const has = (name: string): boolean => columns.has(name);
  return { alerts, ids, has, column: (name: string): string[] => columns.get(name)! };
}

describe('metadataGain', () => {
  test('finds that a telling column helps, for groups too', () => {
    const table = rows(0.9);
    for (const groups of [undefined, table.column('rule')]) {
      const gain = metadataGain(table, { groups });
      expect(gain).toMatchObject({ columns: ['source'], rows: 150, folds: 5, helps: true });
      expect(gain.both - gain.text).toBeCloseTo(gain.difference, 12);
      expect(gain.interval.low).toBeLessThan(gain.difference);
      expect(gain.interval.high).toBeGreaterThan(gain.difference);
    }
  });

  test('is seldom sure of a column that tells nothing: one time in forty, that is', () => {
    const classifier = { name: 'complement-nb' };
    const gains = Array.from({ length: 40 }, (_, seed) =>
      metadataGain(rows(0, seed), { folds: 3, classifier }),
    );
    expect(gains.filter(({ helps }) => helps).length).toBeLessThanOrEqual(3);
    expect(gains.filter(({ interval }) => interval.high < 0).length).toBeLessThanOrEqual(3);
  });

  test('takes other labels, and gives the same twice', () => {
    const table = rows(0.5);
    const ids = table.ids.map((id) => (id === 'T2' ? 'T1' : id));
    expect(metadataGain(table, { ids })).toEqual(metadataGain(table, { ids }));
    expect(metadataGain(table, { ids }).text).not.toBe(metadataGain(table).text);
  });

  test('refuses rows without metadata', () => {
    const bare = { ...rows(0), has: () => false };
    expect(() => metadataGain(bare)).toThrow('give one of the columns severity, source, src_ip');
  });
});
