import { expect, it } from 'vitest';
import { figuresSection } from '../../src/report/figuresSection';
import type { Reproduction } from '../../src/reproduce/reproduction';
import { elementsOf, exampleContent } from './exampleContent';

const reproduction: Reproduction = {
  ...{ rows: 1540, classes: 135, train: 1232, test: 308, trainClasses: 120, testClasses: 80 },
  nearestAlert: { correct: 191, of: 308, accuracy: 0.6201, macroF1: 0.5, weightedF1: 0.6 },
  aucAsReported: { mean: 0.5, top5: [] },
  aucProper: { mean: 0.9, top5: [] },
  ...{ tunedForest: null, boostingFeatures: 3461, boosting: null, autoTagFirst: [] },
};

function rowsOf(html: string): string[][] {
  return [...elementsOf(html).querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map((cell) => cell.textContent!),
  );
}

it('reported, reproduced and this model’s figures stand side by side', async () => {
  const rows = rowsOf(figuresSection(await exampleContent({ reproduction })));
  expect(rows[0]).toEqual(['alerts', '1,540', '1,540', '27', 'the model was trained on other alerts']);
  expect(rows.find(([figure]) => figure === 'nearest alert, accuracy')!.slice(1, 3)).toEqual([
    '0.62',
    '0.620 (191 of 308)',
  ]);
  const [accuracy, macroF1, weightedF1] = rows.slice(-3);
  expect(accuracy![0]).toBe('accuracy, 4 folds');
  expect(accuracy![3]).toMatch(/^0\.\d{3} \(\d+ of 27\)$/);
  expect([macroF1![0], weightedF1![0]]).toEqual(['macro-F1, 4 folds', 'weighted F1, 4 folds']);
});

it('where nothing was reproduced it says how, and where other alerts were, that reported figures do not apply', async () => {
  expect(figuresSection(await exampleContent())).toContain('notebooks run 08');
  const other = figuresSection(await exampleContent({ reproduction: { ...reproduction, rows: 27 } }));
  expect(other).toContain('of other alerts');
  expect(rowsOf(other)[0]![1]).toBe('–');
});

it('figures saved with the model are shown as such', async () => {
  const html = figuresSection(await exampleContent({ metrics: { accuracy: 0.75, macroF1: 'unknown' } }));
  expect(rowsOf(html)[0]!.slice(0, 4)).toEqual(['accuracy, one split', '–', '–', '0.750']);
  expect(html).not.toContain('macro-F1, one split');
});
