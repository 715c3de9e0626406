import { gunzipSync } from 'node:zlib';
import { expect, it, vi } from 'vitest';
import { DenseMatrix } from '../../src/matrix/denseMatrix';
import { classDistribution } from '../../src/plots/classDistribution';
import { figureBundle } from '../../src/plots/figureBundle';
import { figureJson } from '../../src/plots/figureJson';
import { projectionFigure } from '../../src/plots/projectionFigure';

vi.mock('../../src/plots/sharedRenderer', () => ({ renderSmallPng: async () => Uint8Array.of(1, 2, 3) }));

const figure = classDistribution([['<b>"', 1]]);

it('figureBundle has every form, and Plotly in none', async () => {
  const bundle = await figureBundle(figure);
  expect(Object.keys(bundle)).toEqual([
    'text/html',
    'application/vnd.plotly.v1+json',
    'image/png',
    'text/plain',
  ]);
  expect(bundle['image/png']).toBe('AQID');
  expect(bundle['text/plain']).toBe(figure.alt);
  expect(bundle['application/vnd.plotly.v1+json']).toMatchObject({ config: { showSendToCloud: false } });
  expect(JSON.stringify(bundle).length).toBeLessThan(15_000);
});

it('figureBundle holds the picture inside the HTML, with its alt text escaped', async () => {
  const html = String((await figureBundle(figure))['text/html']);
  expect(html).toContain('src="data:image/png;base64,AQID"');
  expect(html).toContain('&lt;b&gt;&quot; 1');
  expect(html).toContain(figureJson(figure));
});

it('figureBundle packs large figures', async () => {
  const rows = 2500;
  const points = new DenseMatrix(
    rows,
    2,
    Float64Array.from({ length: 2 * rows }, (_, i) => Math.sin(i)),
  );
  const labels = Array.from({ length: rows }, (_, i) => `T${1000 + (i % 84)}`);
  const large = projectionFigure(
    points,
    labels,
    labels.map((label, i) => `${label} alert number ${i} `.repeat(3)),
  );
  const html = String((await figureBundle(large))['text/html']);
  const [, packed] = /data-gzip>([^<]*)</.exec(html)!;
  expect(gunzipSync(Buffer.from(packed!, 'base64')).toString()).toBe(figureJson(large));
  expect(html.length).toBeLessThan(0.7 * figureJson(large).length);
});
