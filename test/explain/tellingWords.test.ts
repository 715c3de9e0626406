import { describe, expect, test } from 'vitest';
import { AlertExplainer } from '../../src/explain/alertExplainer';
import { tellingWords } from '../../src/explain/tellingWords';
import { kinds, trainedTagger } from './trainedTagger';

describe.each(kinds)('tellingWords of a model of kind %s', (kind) => {
  test('are words of the technique, the strongest first', () => {
    const words = tellingWords(new AlertExplainer(trainedTagger(kind)), 'T1003', { count: 4 });
    expect(words.length).toBeGreaterThan(0);
    expect(words.length).toBeLessThanOrEqual(4);
    expect(words.map(({ value }) => value)).toEqual(words.map(({ value }) => value).sort((a, b) => b - a));
  });
});

test('tellingWords of a linear model are its largest weights', () => {
  const [first] = tellingWords(new AlertExplainer(trainedTagger('linear')), 'T1053');
  expect(['task', 'scheduled']).toContain(first.term);
  expect(first.alerts).toBe(0);
});

test('tellingWords refuses techniques and counts that there are not', () => {
  const explainer = new AlertExplainer(trainedTagger('nearest-alert'));
  expect(() => tellingWords(explainer, 'T9999')).toThrow(/none of the 4 techniques/);
  expect(() => tellingWords(explainer, 'T1003', { count: 0 })).toThrow(/count is 0/);
});

test('tellingWords needs the labelled alerts where the model is not linear', () => {
  const explainer = new AlertExplainer({ ...trainedTagger('nearest-alert'), examples: null });
  expect(() => tellingWords(explainer, 'T1003')).toThrow(/keeps no labelled alerts/);
});
