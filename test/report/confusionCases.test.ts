import { expect, it } from 'vitest';
import { confusionCases, contradictedLabels } from '../../src/report/confusionCases';
import type { HeldBackRow } from '../../src/report/heldBackRows';

function row(actual: string, predicted: string, confidence: number | null, alert = ''): HeldBackRow {
  return { alert, line: null, actual, predicted, confidence };
}
const rows = [
  row('a', 'b', 0.5, 'unsure'),
  row('a', 'b', 0.95, 'sure'),
  row('a', 'b', null, 'not known'),
  row('a', 'a', 0.99),
  row('b', 'a', 0.9, 'just so'),
];
const held = { source: 'model', folds: 2, rows } as const;

it('the most frequent confusion comes first, with its surest mistakes', () => {
  const [first, second] = confusionCases(held, { examples: 2 });
  expect(first).toMatchObject({ actual: 'a', predicted: 'b', count: 3, share: 0.75 });
  expect(first!.examples.map(({ alert }) => alert)).toEqual(['sure', 'unsure']);
  expect(second).toMatchObject({ actual: 'b', predicted: 'a', count: 1 });
  expect(confusionCases(held, { pairs: 1 })).toHaveLength(1);
});

it('labels are contradicted where a wrong prediction is sure enough', () => {
  const { total, surest } = contradictedLabels(held, { count: 1 });
  expect(total).toBe(2);
  expect(surest.map(({ alert }) => alert)).toEqual(['sure']);
});
