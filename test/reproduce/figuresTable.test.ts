import { expect, test } from 'vitest';
import { figuresHead } from '../../src/reproduce/figuresHead';
import { figuresTable } from '../../src/reproduce/figuresTable';
import { studyFigures } from './studyFigures';

test('figuresTable sets what the study reported beside what its alerts give here', () => {
  const table = figuresTable(studyFigures);
  for (const row of table) expect(row).toHaveLength(figuresHead.length);
  expect(table).toContainEqual(['alerts', '1,540', '1,540', '']);
  expect(table).toContainEqual(['nearest alert, accuracy', '0.62', '0.620 (191 of 308)', '']);
  expect(table).toContainEqual(['tuned forest, accuracy', '0.562 (173 of 308)', '0.562 (173 of 308)', '']);
  expect(table).toContainEqual(['boosting, columns', '3,461', '3,461', '']);
  expect(table.map((row) => row.slice(0, 3))).toContainEqual([
    'boosting, accuracy',
    '0.445 (137 of 308)',
    '0.461 (142 of 308)',
  ]);
});

test('figuresTable reports nothing beside other alerts, and leaves out steps that were not done', () => {
  const table = figuresTable({ ...studyFigures, rows: 1539, tunedForest: null, boosting: null });
  expect(table.every(([, reported]) => reported === '–')).toBe(true);
  const figures = table.map(([figure]) => figure);
  expect(figures).not.toContain('tuned forest, accuracy');
  expect(figures).not.toContain('boosting, accuracy');
  expect(table).toHaveLength(figuresTable(studyFigures).length - 2);
});
