import { expect, it } from 'vitest';
import { classDistribution } from '../../src/plots/classDistribution';
import { figurePage } from '../../src/plots/figurePage';
import { themes } from '../../src/plots/theme';

const figure = classDistribution([['<script>alert(1)</script>', 2]]);
const page = figurePage(figure, Uint8Array.of(1, 2, 3), 'dark');
// Plotly itself, which holds all kinds of strings, is not looked at.
const ours = page.replace(/<script>\/\*\*[\s\S]*?<\/script>/, '');

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
