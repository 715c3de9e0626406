import { expect, it } from 'vitest';
import { classDistribution } from '../../src/plots/classDistribution';
import { figurePage } from '../../src/plots/figurePage';
import { themes } from '../../src/plots/theme';
import { withTheme } from '../../src/plots/withTheme';

const figure = classDistribution([['<script>alert(1)</script>', 2]]);
const dark = { theme: 'dark' as const, figure: withTheme(figure, 'dark'), png: Uint8Array.of(1, 2, 3) };
const page = figurePage(dark);
// Plotly itself, which holds all kinds of strings, is not looked at.
const ours = withoutPlotly(page);

function withoutPlotly(html: string): string {
  return html.replace(/<script>\/\*\*[\s\S]*?<\/script>/, '');
}

it('figurePage has a title, an alt text and a picture for readers without scripts', () => {
  expect(ours).toContain('<title>2 alerts in 1 class: &lt;script&gt;');
  expect(ours).toContain('role="img" aria-label="Bar chart');
  expect(ours).toContain('<noscript>');
  expect(ours).toContain('data:image/png;base64,AQID');
  expect(ours).toContain(`background:${themes.dark.background}`);
});

it('figurePage loads nothing, and says so to the browser', () => {
  expect(ours).toContain(`default-src 'none'`);
  expect(ours).not.toMatch(/(?:src|href)="(?!data:)/);
});

it('figurePage has Plotly inside once, and no script of a label', () => {
  expect(page.match(/window\.Plotly = Plotly/g)).toHaveLength(1);
  expect(ours.match(/<script/g)).toHaveLength(1);
});

it('figurePage has a second look for readers whose system is dark, and one only where none is given', () => {
  const light = { theme: 'light' as const, figure, png: Uint8Array.of(4, 5, 6) };
  const both = withoutPlotly(figurePage(light, dark));
  const { background } = themes.dark;
  expect(both).toContain(
    `@media screen and (prefers-color-scheme: dark){:root{color-scheme:dark}body{background:${background}`,
  );
  expect(both).toMatch(
    /<source media="[^"]*dark\)" srcset="data:image\/png;base64,AQID"><img src="data:[^"]*,BAUG"/,
  );
  expect(both.split(`"paper_bgcolor":"${themes.light.background}"`)).toHaveLength(2);
  expect(both.split(`"paper_bgcolor":"${background}"`)).toHaveLength(2);
  expect(ours).not.toContain('@media');
  expect(ours).not.toContain('<source');
});
