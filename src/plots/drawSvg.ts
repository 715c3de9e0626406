import type { PdfDocument } from './pdfDocument';
import { boxOf, drawShape, traceShape } from './pdfShape';
import { drawText } from './pdfText';
import { type SvgStyle, svgStyle } from './svgStyle';
import { transformSteps } from './svgTransform';
import { UndrawableSvg } from './undrawableSvg';

/** Elements that are drawn only where others refer to them. */
const definitions: ReadonlySet<string> = new Set(['defs', 'clipPath', 'linearGradient', 'style', 'title']);

/**
 * Draws an element of one of our SVGs, and all in it, on the page of a PDF.
 * @throws UndrawableSvg on whatever our figures do not have
 */
export function drawSvg(document: PdfDocument, element: Element, parent: SvgStyle): void {
  if (definitions.has(element.tagName)) return;
  const style = svgStyle(element, parent);
  if (style.hidden) return;
  for (const name of ['mask', 'filter', 'marker-end', 'marker-start']) {
    if (element.hasAttribute(name)) throw new UndrawableSvg(`${name} of ${element.tagName}`);
  }
  document.save();
  for (const step of transformSteps(element.getAttribute('transform'))) document.transform(...step);
  clip(document, element);
  if (element.tagName === 'g' || element.tagName === 'svg') {
    for (const child of element.children) drawSvg(document, child, style);
  } else if (element.tagName === 'rect' || element.tagName === 'path') drawShape(document, element, style);
  else if (element.tagName === 'text') drawText(document, element, style);
  else if (element.tagName === 'image') drawImage(document, element, style);
  else throw new UndrawableSvg(`element ${element.tagName}`);
  document.restore();
}

function clip(document: PdfDocument, element: Element): void {
  const value = element.getAttribute('clip-path');
  if (!value || value === 'none') return;
  const [, id = ''] = /^url\(#([^)]+)\)$/.exec(value) ?? [];
  const path = element.ownerDocument.getElementById(id);
  if (path?.tagName !== 'clipPath') throw new UndrawableSvg(`clip path ${value}`);
  const drawn = [...path.children].filter((child) => {
    if ((child.tagName !== 'rect' && child.tagName !== 'path') || child.hasAttribute('transform')) {
      throw new UndrawableSvg(`${child.tagName} in a clip path`);
    }
    return traceShape(document, child);
  });
  // A clip without an area hides everything.
  if (drawn.length === 0) document.rect(0, 0, 0, 0);
  document.clip();
}

function drawImage(document: PdfDocument, element: Element, style: SvgStyle): void {
  const source = element.getAttribute('xlink:href') ?? element.getAttribute('href') ?? '';
  const [, data] = /^data:image\/png;base64,(.*)$/s.exec(source) ?? [];
  if (data === undefined) throw new UndrawableSvg(`image ${source.slice(0, 40)}`);
  const { x, y, width, height } = boxOf(element);
  document.fillOpacity(style.fillOpacity);
  document.image(Buffer.from(data, 'base64'), x, y, { width, height });
}
