import { describe, expect, test } from 'vitest';
import { AlertExplainer } from '../../src/explain/alertExplainer';
import { explanationText } from '../../src/explain/explanationText';
import { tellingWords } from '../../src/explain/tellingWords';
import { AlertTagger } from '../../src/tagger/alertTagger';
import { recipeOf } from '../../src/tagger/recipes';
import { alertsWithMetadata, columnsOfRow } from '../tagger/alertsWithMetadata';
import { catalogue } from '../tagger/trainedTagger';

const { alerts, ids, columns } = alertsWithMetadata;

async function explainer(estimator: string): Promise<AlertExplainer> {
  const recipe = { ...recipeOf(estimator), metadata: true };
  const attack = await catalogue();
  return new AlertExplainer(new AlertTagger({ estimator, recipe }).fit(alerts, ids, attack, { columns }));
}

describe.each([
  'linear-svc',
  'nearest-alert',
  'random-forest',
  'hist-gradient-boosting',
  'complement-nb',
  'dummy',
])('an explanation by %s with metadata', (estimator) => {
  test('adds up, with the metadata as terms that stand nowhere in the text', async () => {
    const explain = await explainer(estimator);
    const tagger = explain.tagger as AlertTagger;
    const predicted = tagger.predict(alerts, columns);
    let told = 0;
    for (const row of [0, 1, 2, 3, 10, 17]) {
      const explanation = explain.explain(alerts[row], columnsOfRow(row));
      expect(explanation.technique).toBe(predicted[row]);
      for (const { base, contributions, score } of [explanation, explanation.runnerUp!]) {
        const sum = contributions.reduce((total, { value }) => total + value, base);
        expect(Math.abs(sum - score)).toBeLessThan(1e-9);
        for (const { term, start, end } of contributions) {
          if (!term.includes('=')) continue;
          expect([start, end]).toEqual([0, 0]);
          told++;
          if (term.startsWith('severity')) expect(term).toBe(`severity=${columns.column('severity')[row]}`);
          if (term.startsWith('source')) expect(term).toBe(`source=${columns.column('source')[row]}`);
        }
      }
    }
    if (estimator !== 'dummy') expect(told).toBeGreaterThan(0);
  });

  test('adds up without the columns, too', async () => {
    const { base, contributions, score } = (await explainer(estimator)).explain(alerts[3]);
    expect(Math.abs(contributions.reduce((total, { value }) => total + value, base) - score)).toBeLessThan(
      1e-9,
    );
    expect(contributions.filter(({ term }) => term.includes('='))).toEqual([]);
  });
});

test('explanationText names the metadata', async () => {
  const explain = await explainer('linear-svc');
  const text = explanationText(alerts[1], explain.explain(alerts[1], columnsOfRow(1)));
  expect(text).toContain('source=EDR');
});

test('metadata are among the telling words of a linear model', async () => {
  const words = tellingWords(await explainer('linear-svc'), 'T1105', { count: 50 });
  expect(words.map(({ term }) => term)).toContain('source=proxy <b>');
});
