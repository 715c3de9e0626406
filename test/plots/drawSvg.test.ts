import { expect, it } from 'vitest';
import { drawnPdf } from './drawnPdf';

const pixel =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

it('drawSvg moves and turns what is in a group, and forgets it after', async () => {
  const page = await drawnPdf(
    '<g transform="translate(5,6)"><rect x="1" y="2" width="3" height="4"/></g><path d="M0,0L9,9"/>',
  );
  expect(page).toMatch(/q\n1 0 0 1 5 6 cm\nq\n[^Q]*1 2 3 4 re\n[\s\S]*Q\nQ\nq\n/);
});

it('drawSvg cuts an element to its clip path, and hides it where that is empty', async () => {
  const clipped = (size: number): string =>
    `<defs><clipPath id="c"><rect x="0" y="0" width="${size}" height="7"/></clipPath></defs>` +
    '<g clip-path="url(#c)"><rect x="1" y="2" width="3" height="4"/></g>';
  expect(await drawnPdf(clipped(7))).toMatch(/0 0 7 7 re\nW n/);
  expect(await drawnPdf(clipped(0))).toMatch(/0 0 0 0 re\nW n/);
});

it('drawSvg puts pictures into the page', async () => {
  const page = await drawnPdf(
    `<image x="1" y="2" width="30" height="40" xlink:href="data:image/png;base64,${pixel}"/>`,
  );
  expect(page).toContain('30 0 0 -40 1 42 cm');
});

it('drawSvg leaves out what is hidden or only defined', async () => {
  const page = await drawnPdf(
    '<defs><rect width="3" height="4"/></defs><rect style="display:none" width="3" height="4"/>',
  );
  expect(page).not.toContain('3 4 re');
});

it.each([
  ['<circle r="3"/>', 'element circle'],
  ['<g filter="url(#f)"/>', 'filter of g'],
  ['<g clip-path="url(#none)"/>', 'clip path url(#none)'],
  ['<clipPath id="c"><circle r="3"/></clipPath><g clip-path="url(#c)"/>', 'circle in a clip path'],
  ['<image xlink:href="https://example.org/a.png"/>', 'image https://example.org/a.png'],
])('drawSvg refuses %s', async (elements, message) => {
  await expect(drawnPdf(elements)).rejects.toThrow(message);
});
