import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { svgTextBox, textWidth } from '../../src/plots/svgTextBox';
import type { TextMeter } from '../../src/plots/textMeter';

const { document } = new JSDOM('').window;
// As wide as ten digits per em, bold half as wide again.
const meter: TextMeter = (text, { size, weight }) =>
  (text.length * size * (weight === 'bold' ? 1.5 : 1)) / 10;

function svg(inner: string): Element {
  document.body.innerHTML = `<svg style="font-size: 20px">${inner}</svg>`;
  return document.body.querySelector('svg')!.firstElementChild!;
}

it('textWidth adds up pieces, each in its own font', () => {
  expect(
    textWidth(
      svg('<text>ab<tspan style="font-size:10px">cd</tspan><tspan font-weight="bold">e</tspan></text>'),
      meter,
    ),
  ).toBe(4 + 2 + 3);
});

it('svgTextBox places a text at its anchor, over its baseline', () => {
  expect(svgTextBox(svg('<text x="100" y="50">abcde</text>'), meter)).toMatchObject({ x: 100, width: 10 });
  expect(svgTextBox(svg('<text x="100" text-anchor="middle">abcde</text>'), meter).x).toBe(95);
  expect(svgTextBox(svg('<text x="100" style="text-anchor: end">abcde</text>'), meter).x).toBe(90);
  expect(svgTextBox(svg('<text y="50">a</text>'), meter).y).toBeCloseTo(50 - 18.1);
});

it('svgTextBox is as high as the lines of the text', () => {
  const one = svgTextBox(svg('<text>a</text>'), meter);
  const two = svgTextBox(
    svg('<text><tspan class="line">a</tspan><tspan class="line">bcd</tspan></text>'),
    meter,
  );
  expect(two.height - one.height).toBeCloseTo(26);
  expect(two.width).toBe(6);
});

it('svgTextBox of a group covers its moved and turned members', () => {
  const group = svg(
    '<g><text x="0">a</text><rect x="90" y="-5" width="10" height="5"/><g transform="translate(0,100)"><text>b</text></g></g>',
  );
  const { x, width, height } = svgTextBox(group, meter);
  expect([x, width]).toEqual([0, 100]);
  expect(height).toBeCloseTo(100 + 1.117 * 20);
});

it('svgTextBox of nothing is empty', () => {
  expect(svgTextBox(svg('<g><text></text></g>'), meter)).toEqual({ x: 0, y: 0, width: 0, height: 0 });
});
