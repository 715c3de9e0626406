import { expect, it } from 'vitest';
import { confusionsSection, exampleList } from '../../src/report/confusionsSection';
import type { HeldBackRow } from '../../src/report/heldBackRows';
import { elementsOf } from './exampleContent';

const row: HeldBackRow = { alert: '<b>', line: 7, actual: 'T1', predicted: 'T2', confidence: 0.5 };
const held = { source: 'model', folds: 2, rows: [row] } as const;

it('a confusion has its names, its count, and example alerts', () => {
  const [item] = elementsOf(confusionsSection(held, (id) => `name of ${id}`)).querySelectorAll('ol > li');
  expect(item!.querySelector('p')!.textContent).toBe(
    'T1 name of T1 taken for T2 name of T2: 1 alert, 100 % of the technique',
  );
  expect(item!.querySelector('q')!.textContent).toBe('<b>');
  expect(item!.querySelector('.soft')!.textContent).toBe('line 7, confidence 0.500');
});

it('it says when nothing is known, and when nothing was confused', () => {
  expect(confusionsSection(null, String)).toContain('Not known');
  const right = { ...held, rows: [{ ...row, predicted: 'T1' }] };
  expect(confusionsSection(right, String)).toContain('No row was confused');
});

it('rows without a text are listed where their labels are', () => {
  const bare = { ...row, alert: null };
  expect(exampleList([bare])).toBe('');
  expect(elementsOf(exampleList([bare], true)).textContent).toContain('labelled T1, the model says T2');
});
