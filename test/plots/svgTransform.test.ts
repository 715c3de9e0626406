import { expect, it } from 'vitest';
import { transformedBox, transformSteps } from '../../src/plots/svgTransform';

const box = { x: 1, y: 2, width: 3, height: 4 };

it('transformedBox leaves a box without transform', () => {
  expect(transformedBox(box, null)).toBe(box);
});

it('transformedBox moves, and scales', () => {
  expect(transformedBox(box, 'translate(10,20)')).toEqual({ x: 11, y: 22, width: 3, height: 4 });
  expect(transformedBox(box, 'translate(10)')).toEqual({ x: 11, y: 2, width: 3, height: 4 });
  expect(transformedBox(box, 'scale(2)')).toEqual({ x: 2, y: 4, width: 6, height: 8 });
  expect(transformedBox(box, 'matrix(1,0,0,1,5,6)')).toEqual({ x: 6, y: 8, width: 3, height: 4 });
});

it('transformedBox turns a box around a point', () => {
  const { x, y, width, height } = transformedBox(box, 'rotate(-90,1,2)');
  expect([x, y, width, height].map((value) => Math.round(value * 1e6) / 1e6)).toEqual([1, -1, 4, 3]);
});

it('transformedBox applies the last step first', () => {
  expect(transformedBox(box, 'scale(2) translate(1,1)').x).toBe(4);
  expect(transformedBox(box, 'translate(1,1) scale(2)').x).toBe(3);
});

it('transformSteps gives each step as a map, in order, and none for no transform', () => {
  expect(transformSteps('translate(3,4) scale(2)')).toEqual([
    [1, 0, 0, 1, 3, 4],
    [2, 0, 0, 2, 0, 0],
  ]);
  expect(transformSteps(null)).toEqual([]);
});
