import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { disposeRenderer, renderSmallPng } from '../../src/plots/sharedRenderer';
import { attackExamples } from './attackExamples';
import { exampleFigures } from './exampleFigures';
import { pictureDifference } from './pictureDifference';

const golden = join(__dirname, '..', 'fixtures', 'plots');
const drawn = join(tmpdir(), 'alert2attack-golden-pictures');

afterAll(disposeRenderer);

const figures = [...exampleFigures(20), ...attackExamples(20)];

// To accept new pictures, look at them first, then copy them from the folder that a failure names.
it.each(figures)('the picture of %s looks as it did', async (name, figure) => {
  const png = await renderSmallPng(figure, { scale: 0.6 });
  mkdirSync(drawn, { recursive: true });
  const path = join(drawn, `${name}.png`);
  writeFileSync(path, png);
  const { mean, far } = await pictureDifference(png, readFileSync(join(golden, `${name}.png`)));
  expect(mean, `${path} is far from ${golden}`).toBeLessThan(0.2);
  expect(far, `${path} is far from ${golden}`).toBeLessThan(0.001);
});
