import type { Box } from './box';
import type { PdfDocument } from './pdfDocument';
import { pdfPaint } from './pdfPaint';
import type { SvgStyle } from './svgStyle';

/** Draws a `rect` or a `path`. */
export function drawShape(document: PdfDocument, element: Element, style: SvgStyle): void {
  const box = element.tagName === 'rect' ? boxOf(element) : undefined;
  const paints = { document, drawing: element.ownerDocument, ...(box && { box }) };
  const fill = pdfPaint(style.fill, style.fillOpacity, paints);
  const stroke = style.strokeWidth > 0 ? pdfPaint(style.stroke, style.strokeOpacity, paints) : undefined;
  if (fill === undefined && stroke === undefined) return;
  // PDF allows no change of colours or lines between an outline and its painting.
  if (fill !== undefined) document.fillColor(fill, style.fillOpacity);
  if (stroke !== undefined) {
    document
      .lineWidth(style.strokeWidth)
      .miterLimit(style.miterLimit)
      .strokeColor(stroke, style.strokeOpacity);
    // pdfkit takes a list as well, though its types do not say so.
    if (style.dashes.some((dash) => dash > 0)) document.dash(style.dashes as unknown as number, {});
    else document.undash();
  }
  if (!traceShape(document, element)) return;
  const rule = element.getAttribute('fill-rule') === 'evenodd' ? 'even-odd' : 'non-zero';
  if (stroke === undefined) document.fill(rule);
  else if (fill === undefined) document.stroke();
  else document.fillAndStroke(undefined, undefined, rule);
}

/** Puts the outline of a `rect` or a `path` on the document's path; false when there is none. */
export function traceShape(document: PdfDocument, element: Element): boolean {
  if (element.tagName === 'path') {
    const outline = element.getAttribute('d') ?? '';
    if (!/\d/.test(outline)) return false;
    document.path(outline);
    return true;
  }
  const { x, y, width, height } = boxOf(element);
  if (!(width > 0 && height > 0)) return false;
  const radius = Math.min(numberOf(element, 'rx') || numberOf(element, 'ry'), width / 2, height / 2);
  if (radius > 0) document.roundedRect(x, y, width, height, radius);
  else document.rect(x, y, width, height);
  return true;
}

export function boxOf(element: Element): Box {
  return {
    x: numberOf(element, 'x'),
    y: numberOf(element, 'y'),
    width: numberOf(element, 'width'),
    height: numberOf(element, 'height'),
  };
}

function numberOf(element: Element, name: string): number {
  return Number.parseFloat(element.getAttribute(name) ?? '') || 0;
}
