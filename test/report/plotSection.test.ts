import { expect, it } from 'vitest';
import { classDistribution } from '../../src/plots/classDistribution';
import { plotSection } from '../../src/report/plotSection';
import { elementsOf } from './exampleContent';

const figure = classDistribution([['<T1003>', 2]]);
const plot = { id: 'one', heading: 'A & B', caption: 'How to read it', figure };
const picture = { light: 'data:image/png;base64,AA==', dark: 'data:image/png;base64,BB==' };

it('a figure is a picture in both themes, with its text, its size, and a region to scroll', () => {
  const page = elementsOf(plotSection([plot], new Map([['one', picture]])));
  const image = page.querySelector('img')!;
  expect([image.src, image.alt, image.width]).toEqual([picture.light, figure.alt, figure.layout.width]);
  const source = page.querySelector('source')!;
  expect([source.srcset, source.media]).toEqual([picture.dark, 'screen and (prefers-color-scheme: dark)']);
  const frame = page.querySelector<HTMLElement>('[data-figure=one]')!;
  expect(frame.tabIndex).toBe(0);
  expect(page.querySelector(`#${frame.getAttribute('aria-labelledby')}`)!.textContent).toBe('A & B');
});

it('without figures it says so', () => {
  expect(plotSection([], new Map())).toContain('nothing to draw');
});
