import { expect, it } from 'vitest';
import { summarySection } from '../../src/report/summarySection';
import { elementsOf, exampleContent } from './exampleContent';
import { exampleAlerts } from './exampleReport';

it('the summary has what was trained on, and how right it was on rows held back', async () => {
  const content = await exampleContent();
  const tiles = [...elementsOf(summarySection(content)).querySelectorAll('li')].map(
    (item) => item.textContent!,
  );
  expect(tiles).toHaveLength(4);
  expect(tiles[0]).toMatch(/^27 labelled alerts of 4 techniques, ATT&CK 18\.1$/);
  expect(tiles[1]).toContain(`${content.figures!.hits} of ${exampleAlerts.length}`);
});

it('without rows held back it shows no figures, and says what to do', async () => {
  const html = summarySection(await exampleContent({ held: null, figures: null }));
  expect(elementsOf(html).querySelectorAll('li')).toHaveLength(1);
  expect(html).toContain('--training');
});

it('tagged alerts are counted, with those that need review', async () => {
  const tagged = { tallies: [], untagged: 1200, unfit: 0, times: [], timedIds: [] };
  expect(elementsOf(summarySection(await exampleContent({ tagged }))).textContent).toMatch(
    /1,200 need review/,
  );
});
