import { expect, it } from 'vitest';
import { newFigure } from '../../src/plots/newFigure';

const parts = { data: [], layout: {}, title: 'A finding', alt: 'alt', width: 400, plotHeight: 300 };

it('newFigure gives long titles more lines and more room', () => {
  const short = newFigure(parts);
  const long = newFigure({ ...parts, title: 'A finding that goes on and on over the width of the picture' });
  expect(JSON.stringify(long.layout.title)).toContain('<br>');
  expect(long.layout.margin!.t!).toBeGreaterThan(short.layout.margin!.t!);
  expect(long.layout.height! - long.layout.margin!.t!).toBe(300);
});

it('newFigure sets the subtitle smaller below the title', () => {
  expect(JSON.stringify(newFigure({ ...parts, subtitle: 'how to read it' }).layout.title)).toContain(
    'A finding<br><span style=',
  );
});

it('newFigure keeps the width only where the picture needs it', () => {
  expect(newFigure(parts).layout.autosize).toBe(true);
  expect(newFigure({ ...parts, fixedWidth: true }).layout.autosize).toBe(false);
});

it('newFigure never lets Plotly upload data or read formulas', () => {
  expect(newFigure(parts).config).toMatchObject({
    showSendToCloud: false,
    plotlyServerURL: '',
    typesetMath: false,
  });
});
