import { expect, it } from 'vitest';
import type { TechniqueRow } from '../../src/report/techniqueRows';
import { techniquesSection } from '../../src/report/techniquesSection';
import { elementsOf } from './exampleContent';

const row: TechniqueRow = {
  ...{
    id: 'T1059',
    name: 'Command & <Scripting>',
    tactics: ['Execution'],
    url: 'https://attack.mitre.org/techniques/T1059',
  },
  ...{ labelled: 3, heldBack: null, tagged: null, meanConfidence: null, words: [] },
};
const judged: TechniqueRow = {
  ...row,
  ...{
    heldBack: { support: 3, precision: null, recall: 0, f1: 0 },
    tagged: 2,
    meanConfidence: 0.5,
    words: ['<b>'],
  },
};

function heads(rows: readonly TechniqueRow[]): (string | null)[] {
  return [...elementsOf(techniquesSection(rows)).querySelectorAll('thead th')].map(
    (head) => head.textContent,
  );
}

it('columns are those of which something is known', () => {
  expect(heads([row])).toEqual(['technique', 'tactics', 'labelled']);
  expect(heads([row, judged])).toEqual([
    ...['technique', 'tactics', 'support', 'precision', 'recall', 'F1'],
    ...['tagged', 'mean confidence', 'telling words'],
  ]);
});

it('a row leads to the technique’s page, and shows what is not known as a dash', () => {
  const [cells] = [...elementsOf(techniquesSection([judged])).querySelectorAll('tbody tr')].map(
    ({ children }) => [...children],
  );
  expect(cells!.map(({ textContent }) => textContent)).toEqual([
    ...['T1059 Command & <Scripting>', 'Execution', '3', '–', '0.00', '0.00', '2', '0.50', '<b>'],
  ]);
  expect(cells![0]!.querySelector('a')!.href).toBe(row.url);
});

it('the search box is hidden until scripts run', () => {
  const search = elementsOf(techniquesSection([row])).querySelector('.search')!;
  expect(search.hasAttribute('hidden')).toBe(true);
  expect(search.querySelector('label')!.getAttribute('for')).toBe(search.querySelector('input')!.id);
});
