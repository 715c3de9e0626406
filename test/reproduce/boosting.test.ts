import { expect, test } from 'vitest';
import { boosting } from '../../src/reproduce/boosting';

const texts = [
  ['lsass memory dumped', 'T1003'],
  ['powershell ran encoded', 'T1059'],
  ['scheduled task created', 'T1053'],
] as const;

function alerts(count: number): { alerts: string[]; ids: string[] } {
  const chosen = Array.from({ length: count }, (_, i) => texts[i % texts.length]);
  return {
    alerts: chosen.map(([text], i) => `${text} host${i % 7}`),
    ids: chosen.map(([, id]) => id),
  };
}

test('boosting learns from words and pairs of words, and counts what it gets right', () => {
  const strange = { alerts: ['scheduled task created', 'beacon sent'], ids: ['T1053', 'T1071'] };
  const figures = boosting({ train: alerts(150), test: strange });
  expect(figures).toMatchObject({ correct: 1, of: 2, accuracy: 0.5 });
  expect(boosting({ train: alerts(150), test: alerts(30) })).toEqual({
    correct: 30,
    of: 30,
    accuracy: 1,
    macroF1: 1,
    weightedF1: 1,
  });
});
