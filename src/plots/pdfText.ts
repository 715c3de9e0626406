import { fontHas } from './fontCharacters';
import type { PdfDocument } from './pdfDocument';
import { pdfPaint } from './pdfPaint';
import { type SvgStyle, svgStyle } from './svgStyle';
import { UndrawableSvg } from './undrawableSvg';

const TEXT_NODE = 3;

/** Letters in one font, one after another. */
interface Run {
  readonly text: string;
  readonly style: SvgStyle;
}

/** The names by which the document knows its fonts. */
export const pdfFonts = { regular: 'regular', bold: 'bold' } as const;

/** Draws a `text` element, each of its lines where its anchor says. */
export function drawText(document: PdfDocument, element: Element, style: SvgStyle): void {
  const spans = [...element.children].filter((child) => child.classList.contains('line'));
  for (const line of spans.length > 0 ? spans : [element]) {
    const lineStyle = line === element ? style : svgStyle(line, style);
    const runs = runsOf(line, lineStyle);
    const widths = runs.map((run) => {
      useFont(document, run.style);
      return document.widthOfString(run.text);
    });
    const width = widths.reduce((sum, one) => sum + one, 0);
    const x = length(line.getAttribute('x') ?? element.getAttribute('x'), style.fontSize);
    const y = length(line.getAttribute('y') ?? element.getAttribute('y'), style.fontSize);
    // The offset of a line counts instead of its text's, as it does in a browser.
    const dy = length(line.getAttribute('dy') ?? element.getAttribute('dy'), lineStyle.fontSize);
    let at = x - (style.anchor === 'middle' ? width / 2 : style.anchor === 'end' ? width : 0);
    runs.forEach((run, i) => {
      drawRun(document, element.ownerDocument, run, at, y + dy);
      at += widths[i];
    });
  }
}

function drawRun(document: PdfDocument, drawing: Document, { text, style }: Run, x: number, y: number): void {
  const paint = pdfPaint(style.fill, style.fillOpacity, { document, drawing });
  if (paint === undefined || text.trim() === '') return;
  // They would be empty boxes.
  if (!fontHas(text)) throw new UndrawableSvg('letters that the fonts lack');
  useFont(document, style);
  document.fillColor(paint, style.fillOpacity);
  document.text(text, x, y, { lineBreak: false, baseline: 'alphabetic' });
}

function useFont(document: PdfDocument, { bold, fontSize }: SvgStyle): void {
  document.font(bold ? pdfFonts.bold : pdfFonts.regular, fontSize);
}

function runsOf(element: Element, style: SvgStyle): Run[] {
  return [...element.childNodes].flatMap((node) => {
    if (node.nodeType === TEXT_NODE) return [{ text: node.textContent ?? '', style }];
    const child = node as Element;
    if (child.tagName !== 'tspan' || child.hasAttribute('x')) {
      throw new UndrawableSvg(`${child.tagName} in a text`);
    }
    return runsOf(child, svgStyle(child, style));
  });
}

/** Pixels, or a multiple of the font's size. */
function length(value: string | null, fontSize: number): number {
  const number = Number.parseFloat(value ?? '0');
  return value?.endsWith('em') ? number * fontSize : number;
}
