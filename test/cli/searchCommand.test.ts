import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { AlertTagger } from '../../src/tagger/alertTagger';
import { readRecipeFile } from '../../src/tagger/recipeFile';
import { capturedCli } from './capturedCli';
import { labelledFile, scratchFolder } from './scratchFolder';

const folder = scratchFolder();
const labelled = labelledFile(folder);
const search = ['search', labelled, '--trials', '4', '--folds', '2', '--jobs', '1'];

test('search prints a leaderboard, and writes a recipe that evaluate and train take', async () => {
  const out = join(folder, 'best.json');
  const found = await capturedCli(...search, '--out', out);
  expect({ code: found.code, err: found.err }).toEqual({ code: 0, err: '' });
  expect(found.out).toMatch(/^rank +accuracy +spread +rows +seconds +classifier +resampling +vectorizer$/m);
  expect(found.out).toMatch(/^ +1 +1\.0000 +0\.0000 +100 % .* none +\S/m);
  expect(found.out).toContain('4 candidates in');
  const recipe = readRecipeFile(out);

  const evaluated = await capturedCli('evaluate', labelled, '--recipe', out, '--json');
  expect(JSON.parse(evaluated.out)).toMatchObject({ estimator: recipe.classifier.name, accuracy: 1 });
  const model = join(folder, 'model.json');
  const trained = await capturedCli('train', labelled, '--recipe', out, '--out', model);
  expect(trained.out).toContain(`trained ${recipe.classifier.name} on 12 alerts`);
  expect(AlertTagger.load(model).recipe).toEqual(recipe);
});

test('search --json prints one object, the same for the same seed but for the time', async () => {
  const [one, two] = [await capturedCli(...search, '--json'), await capturedCli(...search, '--json')].map(
    ({ out }) => JSON.parse(out),
  );
  expect(one).toMatchObject({ out: null, scoring: 'accuracy', folds: 2, trials: 4, stoppedBy: 'trials' });
  expect(two.best).toEqual(one.best);
  expect(one.leaderboard).toHaveLength(4);
});

test.each([
  [['--budget', '1 week'], 'expected a duration'],
  [['--trials', '0'], 'expected a whole number'],
  [['--group', 'rule'], 'no column "rule"'],
  [['--scoring', 'auc'], 'f1Macro'],
])('search refuses %j, and writes nothing', async (flags, message) => {
  const out = join(folder, 'none.json');
  const { code, err } = await capturedCli('search', labelled, '--out', out, ...flags);
  expect(code).toBe(1);
  expect(err).toContain(message);
  expect(existsSync(out)).toBe(false);
});

test('a recipe and an estimator exclude each other', async () => {
  const { code, err } = await capturedCli(
    ...['evaluate', labelled, '--recipe', 'x.json', '--estimator', 'nearest-alert'],
  );
  expect(code).toBe(1);
  expect(err).toContain('cannot be used with');
});

test('what search writes is readable: format, version, recipe, and how it was found', async () => {
  const out = join(folder, 'shown.json');
  await capturedCli(...search, '--out', out);
  const file = JSON.parse(readFileSync(out, 'utf8'));
  expect(Object.keys(file)).toEqual(['format', 'version', 'recipe', 'found']);
  expect(file.found).toMatchObject({ scoring: 'accuracy', group: null, randomState: 42, trials: 4 });
});
