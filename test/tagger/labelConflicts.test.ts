import { expect, it } from 'vitest';
import { labelConflicts } from '../../src/tagger/labelConflicts';

it('texts with several labels are listed with their lines, equal ones with the same label are not', () => {
  const found = labelConflicts({
    alerts: ['a', 'b', 'a', 'a', 'b', '__proto__'],
    ids: ['T1001', 'T1002', 'T1003', 'T1001', 'T1002', 'T1004'],
    lines: [2, 3, 4, 5, 6, 7],
  });
  expect(found).toEqual([
    {
      alert: 'a',
      labels: [
        { id: 'T1001', rows: [0, 3], lines: [2, 5] },
        { id: 'T1003', rows: [2], lines: [4] },
      ],
    },
  ]);
});
