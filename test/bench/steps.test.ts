import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { mixed, readInputs } from '../../bench/inputs';
import { steps } from '../../bench/steps';
import { tfidf } from '../../bench/steps/tfidf';
import { SparseMatrix } from '../../dist/index';

const twins = readFileSync(join(__dirname, '..', '..', 'bench', 'sklearn', 'step.py'), 'utf8');

it('has a twin in scikit-learn for every step', () => {
  for (const { name } of steps) expect(twins).toContain(`"${name}":`);
});

it('runs a tiny step on the data that ship', async () => {
  const inputs = await readInputs(undefined);
  expect(inputs.sentences).toHaveLength(16_000);
  const { run } = await tfidf.prepare({ ...inputs, sentences: inputs.sentences.slice(0, 30) });
  const weights = run();
  expect(weights).toBeInstanceOf(SparseMatrix);
  expect((weights as SparseMatrix).rows).toBe(30);
});

it('mixes sentences to as many as are wanted', () => {
  expect(mixed(['a b', 'c d'], 4)).toEqual(['a b', 'c d', 'a d', 'c b']);
  expect(mixed(['a b'], 1)).toEqual(['a b']);
});
