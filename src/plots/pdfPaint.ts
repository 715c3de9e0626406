import type { Box } from './box';
import type { PdfDocument } from './pdfDocument';
import { UndrawableSvg } from './undrawableSvg';

/** A colour as PDF takes it, or a gradient over the box of what is filled. */
type Paint = string | ReturnType<PdfDocument['linearGradient']>;

/**
 * What fills or strokes a shape; undefined when nothing does.
 * @throws UndrawableSvg on a paint that we do not know
 */
export function pdfPaint(
  value: string,
  opacity: number,
  { document, drawing, box }: { document: PdfDocument; drawing: Document; box?: Box },
): Paint | undefined {
  if (value === 'none' || value === 'transparent' || opacity === 0) return undefined;
  const reference = /^url\("?#([^)"]+)"?\)$/.exec(value);
  if (!reference) return colourOf(value);
  const gradient = drawing.getElementById(reference[1]);
  if (gradient?.tagName !== 'linearGradient' || !box)
    throw new UndrawableSvg(`paint ${value.replaceAll('"', '')}`);
  const units = gradient.getAttribute('gradientUnits') ?? 'objectBoundingBox';
  if (units !== 'objectBoundingBox') throw new UndrawableSvg(`gradient in ${units}`);
  const at = (name: string, otherwise: number): number => fraction(gradient.getAttribute(name), otherwise);
  const fill = document.linearGradient(
    box.x + at('x1', 0) * box.width,
    box.y + at('y1', 0) * box.height,
    box.x + at('x2', 1) * box.width,
    box.y + at('y2', 0) * box.height,
  );
  for (const stop of gradient.children) {
    fill.stop(
      fraction(stop.getAttribute('offset'), 0),
      colourOf(stop.getAttribute('stop-color') ?? ''),
      fraction(stop.getAttribute('stop-opacity'), 1),
    );
  }
  return fill;
}

function colourOf(value: string): string {
  if (/^#[\da-f]{6}$/i.test(value)) return value;
  const channels = /^rgb\((\d+), ?(\d+), ?(\d+)\)$/.exec(value);
  if (!channels) throw new UndrawableSvg(`colour ${value}`);
  return `#${channels
    .slice(1)
    .map((channel) => Number(channel).toString(16).padStart(2, '0'))
    .join('')}`;
}

function fraction(value: string | null, otherwise: number): number {
  if (value === null) return otherwise;
  return Number.parseFloat(value) / (value.endsWith('%') ? 100 : 1);
}
