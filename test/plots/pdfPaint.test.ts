import { expect, it } from 'vitest';
import { drawnPdf } from './drawnPdf';

const rect = (fill: string, more = ''): string =>
  `<rect x="10" y="20" width="30" height="40" style="fill: ${fill}"${more}/>`;

it('pdfPaint reads rgb() and hexadecimal colours, and their opacity', async () => {
  expect(await drawnPdf(rect('rgb(0, 255, 0)'))).toMatch(/0 1 0 scn/);
  expect(await drawnPdf(rect('#0000FF; fill-opacity: 0.5'))).toMatch(/\/ca 0\.5/);
});

it('pdfPaint spreads a gradient over the box of what it fills', async () => {
  const page = await drawnPdf(
    '<linearGradient id="g" x1="0" x2="0" y1="1" y2="0"><stop offset="0%" stop-color="#000000"/>' +
      `<stop offset="100%" stop-color="#ffffff"/></linearGradient>${rect('url(#g)')}`,
  );
  expect(page).toMatch(/\/ShadingType 2/);
  expect(page).toMatch(/\/Coords \[10 60 10 20\]/);
});

it.each([
  ['red', 'colour red'],
  ['url(#none)', 'paint url(#none)'],
])('pdfPaint refuses %s', async (fill, message) => {
  await expect(drawnPdf(rect(fill))).rejects.toThrow(message);
});

it('pdfPaint refuses a gradient in other units', async () => {
  const gradient = '<linearGradient id="g" gradientUnits="userSpaceOnUse"/>';
  await expect(drawnPdf(`${gradient}${rect('url(#g)')}`)).rejects.toThrow('gradient in userSpaceOnUse');
});
