import { inflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { svgPdf } from '../../src/plots/svgPdf';

const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const texts = { title: 'A finding', alt: 'what it shows' };
const svg = (inner: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="200">${inner}</svg>`;
const noPicture = (): Promise<Uint8Array> => Promise.reject(new Error('no picture is needed'));

it('svgPdf makes one page of the size of the figure, with its fonts, title and alt text', async () => {
  const bytes = await svgPdf(svg('<text x="10" y="30">T1059</text>'), texts, noPicture);
  const text = Buffer.from(bytes).toString('latin1');
  expect(text.slice(0, 5)).toBe('%PDF-');
  expect(text.match(/\/Type \/Page\n/g)).toHaveLength(1);
  expect(text).toContain('/MediaBox [0 0 300 150]');
  expect(text).toContain('/FontFile2');
  expect(text).toContain('(A finding)');
  expect(text).toContain('/Alt (what it shows)');
});

it('svgPdf scales a drawing down that is larger than its page', async () => {
  const drawing = svg('<rect x="0" y="0" width="800" height="800"/>').replace(
    '<svg',
    '<svg viewBox="0 0 800 800"',
  );
  const bytes = Buffer.from(await svgPdf(drawing, texts, noPicture));
  expect(bytes.toString('latin1')).toContain('/MediaBox [0 0 300 150]');
  const start = bytes.indexOf('stream\n') + 'stream\n'.length;
  expect(inflateSync(bytes.subarray(start)).toString('latin1')).toContain('0.5 0 0 0.25 0 0 cm');
});

it('svgPdf writes the same bytes for the same figure', async () => {
  const [a, b] = await Promise.all([
    svgPdf(svg('<text>a</text>'), texts, noPicture),
    svgPdf(svg('<text>a</text>'), texts, noPicture),
  ]);
  expect(Buffer.from(a).equals(b)).toBe(true);
});

it.each([
  ['what it cannot draw', '<circle r="4"/>'],
  ['letters that its fonts lack', '<text x="10" y="30">恶意软件</text>'],
])('svgPdf makes a picture of %s, and loses nothing', async (_, elements) => {
  let asked = 0;
  const bytes = await svgPdf(svg(elements), texts, async () => {
    asked++;
    return pixel;
  });
  expect(asked).toBe(1);
  expect(Buffer.from(bytes).toString('latin1')).toContain('/Subtype /Image');
});
