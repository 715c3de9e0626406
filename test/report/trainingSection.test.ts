import { expect, it } from 'vitest';
import { trainingSection } from '../../src/report/trainingSection';
import { elementsOf, exampleContent } from './exampleContent';
import { exampleTagger } from './exampleReport';

async function facts(changed: Parameters<typeof exampleContent>[0] = {}): Promise<Map<string, string>> {
  const page = elementsOf(trainingSection(await exampleContent(changed)));
  return new Map(
    [...page.querySelectorAll('.facts > div')].map(({ children: [name, value] }) => [
      name!.textContent!,
      value!.textContent!,
    ]),
  );
}

it('it says what the model learned from, by which recipe, and how figures were made', async () => {
  const found = await facts({ metrics: { '<b>': 0.123456 }, date: '2026-01-31' });
  const { trainedOn } = await exampleTagger();
  expect(found.get('Labelled alerts')).toBe('27, of 4 techniques');
  expect(found.get('Other techniques it can name')).toBe('none');
  expect(found.get('Training data, SHA-256')).toBe(trainedOn.sha256);
  expect(JSON.parse(found.get('Recipe')!)).toHaveProperty('classifier.name');
  expect(found.get('Held back')).toBe(
    'each of 27 alerts once, in 4 folds; recorded while the model was trained',
  );
  expect(found.get('Saved with it: <b>')).toBe('0.1235');
  expect(found.get('Date')).toBe('2026-01-31');
});

it('it says when rows were drawn, measured for the report, or not held back at all', async () => {
  const { held, training } = await exampleContent();
  const some = { ...held!, rows: held!.rows.slice(0, 20) };
  expect((await facts({ held: some })).get('Held back')).toContain('each of 20 alerts, drawn from 27, once');
  expect((await facts({ held: { ...held!, source: 'folds' } })).get('Held back')).toContain(
    'measured for this report',
  );
  expect((await facts({ held: null })).get('Held back')).toContain('nothing');
  const other = { ...training!, isOfModel: false };
  expect((await facts({ training: other })).get('Source of the alerts shown')).toContain(
    'not what the model learned',
  );
});
