import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { htmlTable } from '../../src/report/htmlTable';
import { countCell, shareCell } from '../../src/report/numberCells';

const html = htmlTable(
  [{ head: 'name' }, { head: '<count>', numeric: true }],
  [
    [{ html: '<b>a</b>' }, countCell(1234)],
    [{ html: 'b' }, shareCell(null)],
  ],
  { id: 'example', caption: 'A & B', sortable: true },
);
const page = new JSDOM(html).window.document;

it('a table has a caption, heads of columns and rows, and numbers to sort by', () => {
  expect(page.querySelector('caption')!.textContent).toBe('A & B');
  expect([...page.querySelectorAll('th[scope=col]')].map((head) => head.textContent)).toEqual([
    'name',
    '<count>',
  ]);
  expect([...page.querySelectorAll('th[scope=row]')].map((head) => head.innerHTML)).toEqual([
    '<b>a</b>',
    'b',
  ]);
  expect([...page.querySelectorAll('td')].map((cell) => cell.dataset['value'])).toEqual(['1234', '-1']);
  expect(page.querySelector('table')!.hasAttribute('data-sortable')).toBe(true);
});

it('what scrolls can be reached by keyboard, and has a name', () => {
  const region = page.querySelector('[role=region]')!;
  expect(region.getAttribute('tabindex')).toBe('0');
  expect(region.getAttribute('aria-labelledby')).toBe(page.querySelector('caption')!.id);
});
