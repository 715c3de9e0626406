import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadAttack } from '../../src/attack/loadAttack';
import { AlertExplainer } from '../../src/explain/alertExplainer';
import type { ScoreExplanation } from '../../src/explain/explanation';
import { scoresOf } from '../../src/explain/scoresOf';
import { AlertTagger } from '../../src/tagger/alertTagger';
import { informedAttack, teaAlerts, teaIds } from '../tagger/informedAttack';
import { anyAlert, kinds, trainedTagger, vectorizerOptions } from './trainedTagger';

function sum({ base, contributions }: ScoreExplanation): number {
  return contributions.reduce((total, { value }) => total + value, base);
}

describe.each(kinds)('AlertExplainer on a model of kind %s', (kind) => {
  test('adds up to the score of the predicted technique and of the runner-up, for any alert', () => {
    fc.assert(
      fc.property(anyAlert, vectorizerOptions, fc.integer({ min: 0, max: 99 }), (alert, options, seed) => {
        const tagger = trainedTagger(kind, options, seed);
        const explanation = new AlertExplainer(tagger).explain(alert);
        const row = tagger.vectorizer.transform([alert]);
        const X = tagger.reduction ? tagger.reduction.transform(row) : row;
        const { classes } = tagger.classifier;
        const scores = scoresOf(tagger.classifier, X).row(0);
        expect(explanation.technique).toBe(tagger.classifier.predict(X)[0]);
        expect(explanation.score).toBe(scores[classes.indexOf(explanation.technique)]);
        expect(Math.abs(sum(explanation) - explanation.score)).toBeLessThan(1e-9);
        const second = explanation.runnerUp!;
        expect(second.technique).not.toBe(explanation.technique);
        expect(second.score).toBe(scores[classes.indexOf(second.technique)]);
        expect(Math.abs(sum(second) - second.score)).toBeLessThan(1e-9);
        const between = second.difference.reduce((total, { value }) => total + value, 0);
        expect(explanation.base - second.base + between).toBeCloseTo(explanation.score - second.score, 9);
        for (const { start, end } of explanation.contributions) {
          expect(start >= 0 && start <= end && end <= alert.length).toBe(true);
        }
      }),
      { seed: 5, numRuns: 15 },
    );
  });

  test('names terms that stand where it says', () => {
    const alert = 'Somebody DUMPED LSASS memory with PowerShell';
    const { contributions } = new AlertExplainer(trainedTagger(kind)).explain(alert);
    expect(contributions.length).toBeGreaterThan(0);
    for (const { term, start, end } of contributions) {
      expect(alert.slice(start, end).toLowerCase()).toBe(term);
    }
  });
});

test('AlertExplainer gives labelled alerts, the sentence of ATT&CK and the runner-up', async () => {
  const explainer = new AlertExplainer(trainedTagger('nearest-alert'), {
    attack: await loadAttack(),
    neighbours: 2,
  });
  const explanation = explainer.explain('lsass memory dumped');
  expect(explainer.method).toBe('nearest-alert');
  expect(explanation.technique).toBe('T1003');
  expect(explanation.neighbours.map(({ row, id }) => [row, id])).toEqual([
    [0, 'T1003'],
    [1, 'T1003'],
  ]);
  expect(explanation.neighbours[0].similarity).toBeCloseTo(explanation.score, 12);
  expect(explanation.attackSentence!.techniqueId).toBe('T1003');
  expect(Object.keys(explanation)).toEqual([
    'technique',
    'score',
    'base',
    'contributions',
    'neighbours',
    'attackSentence',
    'runnerUp',
  ]);
});

test('AlertExplainer folds n-grams of characters onto the words of the alert', () => {
  const tagger = trainedTagger('linear', { analyzer: 'charWb', ngramRange: [2, 4] });
  const alert = 'LSASS dumped  again';
  const { contributions } = new AlertExplainer(tagger).explain(alert);
  expect(contributions.map(({ term }) => term).sort()).toEqual(['LSASS', 'again', 'dumped']);
  for (const { term, start, end } of contributions) expect(alert.slice(start, end)).toBe(term);
});

test('AlertExplainer tells trees by their paths when asked to', () => {
  const tagger = trainedTagger('random-forest');
  const explainer = new AlertExplainer(tagger, { trees: 'tree-paths' });
  expect(explainer.method).toBe('tree-paths');
  const explanation = explainer.explain('lsass dumped');
  expect(sum(explanation)).toBeCloseTo(explanation.score, 12);
  expect(explanation.score).toBe(new AlertExplainer(tagger).explain('lsass dumped').score);
});

test('AlertExplainer tells any technique of the model, and refuses others', () => {
  const explainer = new AlertExplainer(trainedTagger('linear'));
  const told = explainer.explainTechnique('schtasks.exe', 'T1053');
  expect(sum(told)).toBeCloseTo(told.score, 12);
  expect(explainer.columnContributions('schtasks.exe', 'T1053').score).toBeCloseTo(told.score, 12);
  expect(() => explainer.explainTechnique('x', 'T9999')).toThrow(/"T9999" is none of the 4 techniques/);
});

test('AlertExplainer gives nothing that it does not have', () => {
  const tagger = { ...trainedTagger('any'), examples: null };
  const { neighbours, attackSentence } = new AlertExplainer(tagger).explain('lsass');
  expect([neighbours, attackSentence]).toEqual([[], null]);
  expect(() => new AlertExplainer(tagger).explain(null as unknown as string)).toThrow(/give a text/);
});

test('AlertExplainer reads the beginning of an endless alert', () => {
  const explainer = new AlertExplainer(trainedTagger('linear'));
  const explanation = explainer.explain(`${'x '.repeat(60_000)} lsass`);
  expect(explanation.contributions).toEqual([]);
  expect(explanation.base).toBe(explanation.score);
});

test('AlertExplainer adds up on a tagger of evidence, for techniques without labelled alerts as well', () => {
  const tagger = new AlertTagger({ calibrate: false }).fit(teaAlerts, teaIds, informedAttack);
  const explainer = new AlertExplainer(tagger);
  const asked = fc.oneof(anyAlert, fc.constantFrom(...teaAlerts, 'sugar cubes under the carpet'));
  fc.assert(
    fc.property(asked, fc.constantFrom(...tagger.classes), (alert, id) => {
      const told = explainer.explainTechnique(alert, id);
      const scores = scoresOf(tagger.classifier, tagger.vectorizer.transform([alert])).row(0);
      expect(told.score).toBe(scores[tagger.classes.indexOf(id)]);
      expect(Math.abs(sum(told) - told.score)).toBeLessThan(1e-9);
    }),
    { seed: 9, numRuns: 60 },
  );
  const { technique, contributions } = explainer.explain('sugar cubes under the carpet');
  expect(technique).toBe('T9003');
  expect(contributions.find(({ term }) => term === 'sugar')!.value).toBeGreaterThan(0);
});
