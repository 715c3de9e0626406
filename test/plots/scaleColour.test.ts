import { expect, it } from 'vitest';
import { scaleColour } from '../../src/plots/scaleColour';

const scale = ['#000000', '#804020', '#FFFFFF'] as const;

it('scaleColour mixes the two neighbours in proportion', () => {
  expect([0, 0.25, 0.5, 0.75, 1].map((share) => scaleColour(scale, share))).toEqual([
    '#000000',
    '#402010',
    '#804020',
    '#c0a090',
    '#ffffff',
  ]);
});

it('scaleColour keeps to the ends beyond them', () => {
  expect([scaleColour(scale, -1), scaleColour(scale, 2)]).toEqual(['#000000', '#ffffff']);
});
