import { describe, expect, it } from 'vitest';
import { besideReported } from '../../src/reproduce/besideReported';

const figures = [
  { figure: 'alerts', reported: '1,540', here: 1540 },
  { figure: 'singles', here: 24, why: 'not printed' },
];

describe('besideReported', () => {
  it("sets the reported figures beside those of the study's own alerts", () => {
    const ids = Array.from({ length: 1540 }, (_, i) => `T${1000 + (i % 135)}`);
    expect(besideReported(figures, ids)).toEqual([
      { figure: 'alerts', reported: '1,540', here: '1,540', 'why they differ': '' },
      { figure: 'singles', reported: '–', here: '24', 'why they differ': 'not printed' },
    ]);
  });

  it('reports nothing of other alerts', () => {
    expect(besideReported(figures, ['T1059'])).toEqual([
      { figure: 'alerts', here: '1,540' },
      { figure: 'singles', here: '24' },
    ]);
    const asMany = Array.from({ length: 1540 }, () => 'T1059');
    expect(besideReported(figures, asMany)[1]).toEqual({ figure: 'singles', here: '24' });
  });
});
