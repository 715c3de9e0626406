import { expect, it } from 'vitest';
import { modelCardSection } from '../../src/report/modelCardSection';
import { elementsOf, exampleContent } from './exampleContent';
import { exampleTagger } from './exampleReport';

it('the card says what the model is for, how it was judged, how sure it is, and its limits', async () => {
  const content = await exampleContent();
  const page = elementsOf(modelCardSection(content));
  expect([...page.querySelectorAll('h3')].map((head) => head.textContent)).toEqual([
    ...['Intended use', 'Data', 'How it was judged', 'How sure it is', 'Limits'],
  ]);
  expect(page.textContent).toContain(`${content.figures!.hits} of 27 were right`);
  expect(page.textContent).toContain(`off by ${content.figures!.calibration!.error.toFixed(3)} on average`);
  expect(page.textContent).toContain('nothing but the text is read');
});

it('a model that was never judged is said to be so, and one without calibration too', async () => {
  const tagger = await exampleTagger({ calibrate: 0 });
  const text = elementsOf(modelCardSection(await exampleContent({ held: null, figures: null }, tagger)))
    .textContent!;
  expect(text).toContain('Not at all');
  expect(text).toContain('trained without calibration');
});
