import { join } from 'node:path';
import { expect, test } from 'vitest';
import { recipeWithWords } from '../../src/cli/wordOptions';
import { AlertTagger } from '../../src/tagger/alertTagger';
import { capturedCli } from './capturedCli';
import { labelledFile, scratchFolder } from './scratchFolder';

const folder = scratchFolder();
const labelled = labelledFile(folder);

test('without a flag an estimator keeps its own words', async () => {
  expect(await recipeWithWords('nearest-alert', {})).toBeUndefined();
});

test('the flags exchange how alerts become words, and nothing else', async () => {
  expect(await recipeWithWords('nearest-alert', { tokenizer: 'natural-stem' })).toEqual({
    vectorizer: { stopWords: 'english', tokenizer: 'natural-stem' },
    classifier: { name: 'nearest-alert' },
  });
  await expect(recipeWithWords('forest', { preprocessor: 'natural' })).rejects.toThrow(
    'no estimator "forest"',
  );
});

test('evaluate says which words it was asked for, in its table and as JSON', async () => {
  const table = await capturedCli(
    'evaluate',
    labelled,
    '--estimator',
    'nearest-alert',
    '--tokenizer',
    'natural-word',
  );
  expect(table.out).toMatch(/^tokenizer +natural-word$/m);
  const { out } = await capturedCli('evaluate', labelled, '--preprocessor', 'natural', '--json');
  expect(JSON.parse(out)).toMatchObject({ preprocessor: 'natural', test: 3 });
  expect(JSON.parse((await capturedCli('evaluate', labelled, '--json')).out)).not.toHaveProperty(
    'preprocessor',
  );
});

test.each([
  ['--preprocessor', 'natural'],
  ['--tokenizer', 'natural-stem'],
])('a model trained with %s %s knows stems, tags by them, and explains', async (flag, name) => {
  const model = join(folder, `${name}.json`);
  const trained = await capturedCli(
    'train',
    labelled,
    '--estimator',
    'nearest-alert',
    '--out',
    model,
    flag,
    name,
  );
  expect(trained.out).toMatch(new RegExp(`^trained nearest-alert, ${flag.slice(2)} ${name} on 12 alerts`));
  expect(AlertTagger.load(model).recipe.vectorizer).toMatchObject({ [flag.slice(2)]: name });
  const told = await capturedCli(
    'explain',
    '--model',
    model,
    '--text',
    'it was started, encoding powershells',
  );
  expect(told.out).toMatch(/^T1059 {2}score 0\.[5-9]/);
  expect(told.out).toContain('powershel');
});

test('another name is refused with those there are', async () => {
  const { code, err } = await capturedCli('evaluate', labelled, '--tokenizer', 'nltk');
  expect(code).toBe(1);
  expect(err).toContain('Allowed choices are natural-word, natural-stem');
});
