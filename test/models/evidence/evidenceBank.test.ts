import { describe, expect, test } from 'vitest';
import { EvidenceBank } from '../../../src/models/evidence/evidenceBank';
import { type EvidenceChannel, evidenceChannels } from '../../../src/models/evidence/evidenceChannels';
import { COLUMNS, evidenceCase, labels, unseen, WORDS } from './evidenceCase';

const { X, y, knowledge } = evidenceCase(6);
const classes = [...labels, unseen];
const shape = { columns: COLUMNS, words: WORDS, classes: classes.length };
const codeOf = new Map(classes.map((label, c) => [label, c]));
const alerts = EvidenceBank.ofAlerts(shape, { rows: X, codes: y.map((label) => codeOf.get(label)!) });
const texts = EvidenceBank.ofKnowledge(shape, knowledge, codeOf);

function scored(bank: EvidenceBank, row: number): Map<EvidenceChannel, number[]> {
  const found = new Map<EvidenceChannel, number[]>();
  bank.score(X.row(row), (channel, perClass) => found.set(channel, [...perClass]));
  return found;
}

describe('EvidenceBank', () => {
  test('gives each channel of a comparison from one bank or the other', () => {
    const found = [...scored(alerts, 0).keys(), ...scored(texts, 0).keys()];
    const compared = evidenceChannels.filter(({ pooling }) => pooling !== 'linear' && pooling !== 'prior');
    expect(new Set(found)).toEqual(new Set(compared));
    expect(found).toHaveLength(compared.length);
  });

  test.each([
    ['alerts', alerts],
    ['texts', texts],
  ])('names the rows that make up the numbers of %s', (_, bank) => {
    for (let i = 0; i < X.rows; i++) {
      const row = X.row(i);
      for (const [channel, perClass] of scored(bank, i)) {
        const end = channel.view === 'words' ? WORDS : COLUMNS;
        perClass.forEach((value, code) => {
          const { index, shares } = bank.shares(channel, row, code)!;
          let sum = 0;
          for (const { place, factor } of shares) {
            row.indices.forEach((column, k) => {
              if (column < end) sum += factor * index.valueAt(place, column) * row.values[k];
            });
          }
          expect(Math.abs(sum - value)).toBeLessThan(1e-12);
        });
      }
    }
  });

  test('has no rows for the channels of others, and none at all without texts', () => {
    const description = evidenceChannels.find(({ source }) => source === 'description')!;
    expect(alerts.shares(description, X.row(0), 0)).toBeNull();
    const empty = EvidenceBank.ofKnowledge(shape, [], codeOf);
    expect(scored(empty, 0).get(description)).toBeUndefined();
  });
});
