import { JSDOM } from 'jsdom';
import Pdf from 'pdfkit';
import { drawSvg } from '../../src/plots/drawSvg';
import { fontFiles } from '../../src/plots/fontFiles';
import { pdfFonts } from '../../src/plots/pdfText';
import { initialSvgStyle } from '../../src/plots/svgStyle';

/** What the SVG elements become on the page of a PDF, as text: its commands and objects, not compressed. */
export async function drawnPdf(elements: string): Promise<string> {
  const xml = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">${elements}</svg>`;
  const { window } = new JSDOM(xml, { contentType: 'image/svg+xml' });
  const document = new Pdf({ size: [100, 100], margin: 0, compress: false });
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise((resolve) => document.on('end', resolve));
  const [regular, bold] = fontFiles();
  document.registerFont(pdfFonts.regular, regular);
  document.registerFont(pdfFonts.bold, bold);
  drawSvg(document, window.document.documentElement, initialSvgStyle);
  document.end();
  await ended;
  window.close();
  return Buffer.concat(chunks).toString('latin1');
}
