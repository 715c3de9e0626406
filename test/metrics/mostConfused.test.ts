import { describe, expect, it } from 'vitest';
import { confusionMatrix } from '../../src/metrics/confusionMatrix';
import { mostConfused } from '../../src/metrics/mostConfused';

const confusion = confusionMatrix(
  ['a', 'a', 'a', 'a', 'b', 'b', 'c', 'c'],
  ['a', 'b', 'b', 'c', 'a', 'b', 'a', 'c'],
);

describe('mostConfused', () => {
  it('ranks wrong answers by how often they came, equal ones by label', () => {
    expect(mostConfused(confusion, 3)).toEqual([
      { actual: 'a', predicted: 'b', count: 2, share: 0.5 },
      { actual: 'a', predicted: 'c', count: 1, share: 0.25 },
      { actual: 'b', predicted: 'a', count: 1, share: 0.5 },
    ]);
  });

  it('gives all pairs when there are fewer than asked for', () => {
    expect(mostConfused(confusion)).toHaveLength(4);
  });
});
