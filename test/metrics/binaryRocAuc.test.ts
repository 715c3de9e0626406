import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binaryRocAuc } from '../../src/metrics/binaryRocAuc';

describe('binaryRocAuc', () => {
  it('is the chance that a positive row outranks a negative one, a tie counting half', () => {
    const row = fc.tuple(fc.boolean(), fc.integer({ min: 0, max: 5 }));
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 40 }), (rows) => {
        const of = (mark: boolean) => rows.filter(([m]) => m === mark).map(([, score]) => score);
        const [positives, negatives] = [of(true), of(false)];
        let wins = 0;
        for (const p of positives) for (const n of negatives) wins += p > n ? 1 : p === n ? 0.5 : 0;
        const area = binaryRocAuc(
          rows.map(([mark]) => mark),
          rows.map(([, score]) => score),
        );
        const chance = wins / (positives.length * negatives.length);
        if (Number.isNaN(chance)) expect(area).toBeNaN();
        else expect(area).toBeCloseTo(chance, 12);
      }),
    );
  });
});
