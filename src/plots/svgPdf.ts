import { InputError } from '../errors/inputError';
import { drawSvg } from './drawSvg';
import { fontFiles } from './fontFiles';
import type { PdfDocument } from './pdfDocument';
import { pdfFonts } from './pdfText';
import { initialSvgStyle } from './svgStyle';
import { UndrawableSvg } from './undrawableSvg';

const POINTS_PER_PIXEL = 0.75;

/** What a PDF says of itself. */
interface PdfTexts {
  readonly title: string;
  readonly alt: string;
}

/**
 * A figure's SVG as a PDF of one page of its size: lines, letters and embedded fonts. The same SVG gives the same
 * bytes. What cannot be drawn so makes the page a picture; nothing is left out.
 *
 * @param picture - draws the figure as PNG, for that case
 * @throws InputError when the fonts are not installed
 */
export async function svgPdf(
  svg: string,
  texts: PdfTexts,
  picture: () => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const { JSDOM } = require('jsdom') as typeof import('jsdom');
  const window = new JSDOM(svg, { contentType: 'image/svg+xml' }).window;
  const root = window.document.documentElement;
  const [width, height] = ['width', 'height'].map((name) => Number(root.getAttribute(name)));
  // A small picture is drawn larger and scaled down.
  const [, , across = width, down = height] = (root.getAttribute('viewBox') ?? '').split(' ').map(Number);
  try {
    return await pdfPage(width, height, texts, (document) => {
      document.scale(width / across, height / down);
      drawSvg(document, root, initialSvgStyle);
    });
  } catch (error) {
    if (!(error instanceof UndrawableSvg)) throw error;
    const png = Buffer.from(await picture());
    return await pdfPage(width, height, texts, (document) => {
      document.image(png, 0, 0, { width, height });
    });
  } finally {
    window.close();
  }
}

async function pdfPage(
  width: number,
  height: number,
  { title, alt }: PdfTexts,
  draw: (document: PdfDocument) => void,
): Promise<Uint8Array> {
  const [regular, bold] = fontFiles();
  if (regular === undefined || bold === undefined) {
    throw new InputError('a PDF needs the package @expo-google-fonts/arimo: install it, or write .svg');
  }
  const Pdf = require('pdfkit') as PdfDocument;
  const document = new Pdf({
    size: [width * POINTS_PER_PIXEL, height * POINTS_PER_PIXEL],
    margin: 0,
    tagged: true,
    lang: 'en',
    // pdfkit makes the file's id of the date: with the hour in it no two files were equal.
    info: { Title: title, CreationDate: new Date(0) },
  });
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise<void>((resolve, reject) => {
    document.on('end', resolve);
    document.on('error', reject);
  });
  document.registerFont(pdfFonts.regular, regular);
  document.registerFont(pdfFonts.bold, bold);
  document.scale(POINTS_PER_PIXEL);
  document.addStructure(document.struct('Figure', { alt }, () => draw(document)));
  document.end();
  await ended;
  return Buffer.concat(chunks);
}
