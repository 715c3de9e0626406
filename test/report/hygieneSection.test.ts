import { expect, it } from 'vitest';
import { hygieneSection } from '../../src/report/hygieneSection';
import { elementsOf, exampleContent } from './exampleContent';
import { exampleIds } from './exampleReport';

it('texts with two labels are listed with their lines', async () => {
  const page = elementsOf(hygieneSection(await exampleContent()));
  expect([...page.querySelectorAll('h3')].map((head) => head.textContent)).toEqual([
    'Texts with more than one label (2)',
    'Labels to look at again',
  ]);
  expect(page.textContent).toContain('T1547, line 14 and T1112, line 28');
  expect(page.textContent).toContain('2 rows repeat a text that came before');
  expect(page.textContent).toContain('Every label is a technique of it.');
});

it('labels that ATT&CK does not have are listed, in escaped words', async () => {
  const content = await exampleContent();
  const ids = ['<i>x</i>', ...exampleIds.slice(1)];
  const training = { ...content.training!, labelled: { ...content.training!.labelled, ids } };
  const page = elementsOf(hygieneSection({ ...content, training }));
  expect(page.querySelector('li')!.textContent).toMatch(/<i>x<\/i>.*1 row, line 2; somebody has to decide/);
  expect(page.querySelector('i')).toBeNull();
});

it('without alerts nothing is checked', async () => {
  const html = hygieneSection(await exampleContent({ training: null, held: null }));
  expect(html).toContain('were not checked');
});
