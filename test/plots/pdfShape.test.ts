import { expect, it } from 'vitest';
import { drawnPdf } from './drawnPdf';

it('drawShape fills and strokes in the colours, width and dashes of the style', async () => {
  const page = await drawnPdf(
    '<path d="M1,2L3,4" style="fill: none; stroke: rgb(255, 0, 0); stroke-width: 2px; stroke-dasharray: 9px, 3px;"/>',
  );
  expect(page).toMatch(/1 0 0 SCN/);
  expect(page).toMatch(/2 w/);
  expect(page).toMatch(/\[9 3\] 0 d/);
  expect(page).toMatch(/1 2 m\n3 4 l\nS/);
});

it('drawShape heeds the rule by which a path is filled', async () => {
  expect(await drawnPdf('<path d="M1,2L3,4L5,6Z" fill-rule="evenodd"/>')).toMatch(/f\*/);
});

it('drawShape draws nothing without paint, size or outline', async () => {
  const page = await drawnPdf(
    '<rect width="3" height="4" fill="none"/><rect width="0" height="4"/><path d=""/><path d="M0,0L1,1" style="fill:none;stroke:#000000;stroke-width:0"/>',
  );
  expect(page).not.toMatch(/\n(?:f|S|B)\n/);
});

it('drawShape rounds the corners of rectangles', async () => {
  expect(await drawnPdf('<rect width="9" height="9" rx="20"/>')).toMatch(/ c\n/);
});
