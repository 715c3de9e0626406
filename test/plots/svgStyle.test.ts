import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { initialSvgStyle, svgStyle } from '../../src/plots/svgStyle';

function element(markup: string): Element {
  const xml = `<svg xmlns="http://www.w3.org/2000/svg">${markup}</svg>`;
  return new JSDOM(xml, { contentType: 'image/svg+xml' }).window.document.documentElement.children[0];
}

it('svgStyle takes styles before attributes, and the rest from the parent', () => {
  const style = svgStyle(element('<g fill="red" style="fill: rgb(1, 2, 3); stroke-dasharray: 9px,3px"/>'), {
    ...initialSvgStyle,
    fontSize: 17,
    bold: true,
  });
  expect(style).toMatchObject({ fill: 'rgb(1, 2, 3)', dashes: [9, 3], fontSize: 17, bold: true });
});

it('svgStyle multiplies opacities from the outside in', () => {
  const outer = svgStyle(element('<g opacity="0.5"/>'), initialSvgStyle);
  const inner = svgStyle(element('<g style="opacity: 0.5; fill-opacity: 0.5"/>'), outer);
  expect([inner.fillOpacity, inner.strokeOpacity]).toEqual([0.125, 0.25]);
});

it('svgStyle hides what a parent hides', () => {
  const outer = svgStyle(element('<g style="display: none"/>'), initialSvgStyle);
  expect(svgStyle(element('<g/>'), outer).hidden).toBe(true);
});
