import type { Box } from './box';
import { transformedBox } from './svgTransform';
import type { FontStyle, TextMeter } from './textMeter';

// Arimo's own, which are Arial's.
const ASCENT = 0.905;
const DESCENT = 0.212;
const LINE_SPACING = 1.3;
const TEXT_NODE = 3;

/** What a text or a group of texts takes up, in the coordinates of its parent, as a browser would say. */
export function svgTextBox(element: Element, meter: TextMeter): Box {
  if (element.tagName === 'text' || element.tagName === 'tspan') return textBox(element, meter);
  if (element.tagName === 'rect') return attributesBox(element);
  const boxes = [...element.children]
    .map((child) => transformedBox(svgTextBox(child, meter), child.getAttribute('transform')))
    .filter(({ width, height }) => width > 0 || height > 0);
  return united(boxes);
}

function textBox(element: Element, meter: TextMeter): Box {
  const style = fontOf(element);
  const spans = [...element.children].filter((child) => child.classList.contains('line'));
  const lines = spans.length > 0 ? spans : [element];
  const width = Math.max(...lines.map((line) => textWidth(line, meter)));
  if (width === 0) return { x: 0, y: 0, width: 0, height: 0 };
  const anchor = styleValue(element, 'text-anchor');
  const left = numberOf(element, 'x') - (anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0);
  return {
    x: left,
    y: numberOf(element, 'y') - ASCENT * style.size,
    width,
    height: (ASCENT + DESCENT + LINE_SPACING * (lines.length - 1)) * style.size,
  };
}

/** The width of all text in an element, each piece in its own font. */
export function textWidth(element: Element, meter: TextMeter): number {
  let width = 0;
  for (const node of element.childNodes) {
    if (node.nodeType === TEXT_NODE) width += meter(node.textContent ?? '', fontOf(element));
    else width += textWidth(node as Element, meter);
  }
  return width;
}

function fontOf(element: Element): FontStyle {
  const size = Number.parseFloat(styleValue(element, 'font-size') || '12');
  const weight = styleValue(element, 'font-weight');
  return { size, weight: weight === 'bold' || Number(weight) >= 600 ? 'bold' : 'normal' };
}

/** The value of a style, own or inherited, from the `style` attribute or the attribute of its name. */
function styleValue(element: Element, name: string): string {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const value = (at as SVGElement).style?.getPropertyValue(name) || at.getAttribute(name);
    if (value) return value;
  }
  return '';
}

function attributesBox(element: Element): Box {
  const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((name) => numberOf(element, name));
  return { x, y, width, height };
}

function numberOf(element: Element, name: string): number {
  return Number.parseFloat(element.getAttribute(name) ?? '') || 0;
}

function united(boxes: readonly Box[]): Box {
  if (boxes.length === 0) return { x: 0, y: 0, width: 0, height: 0 };
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  return {
    x,
    y,
    width: Math.max(...boxes.map((box) => box.x + box.width)) - x,
    height: Math.max(...boxes.map((box) => box.y + box.height)) - y,
  };
}
