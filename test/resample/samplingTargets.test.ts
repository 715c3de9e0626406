import { describe, expect, it } from 'vitest';
import { type SamplingStrategy, samplingTargets } from '../../src/resample/samplingTargets';

const y = ['b', 'a', 'b', 'c', 'b', 'c', 'd', 'd', 'd'];

function wanted(strategy: SamplingStrategy, labels: readonly string[] = y): Record<string, number> {
  return Object.fromEntries(samplingTargets(labels, strategy).map((target) => [target.label, target.wanted]));
}

describe('samplingTargets', () => {
  it('enlarges all classes but the first of the largest by default', () => {
    expect(wanted('auto')).toEqual({ a: 2, c: 1, d: 0 });
    expect(wanted('notMajority')).toEqual(wanted('auto'));
  });

  it('enlarges the smallest, all but the smallest, or all', () => {
    expect(wanted('minority')).toEqual({ a: 2 });
    expect(wanted('notMinority')).toEqual({ b: 0, c: 1, d: 0 });
    expect(wanted('all')).toEqual({ a: 2, b: 0, c: 1, d: 0 });
  });

  it('enlarges to the sizes of a map, in ascending order of labels', () => {
    const targets = samplingTargets(
      y,
      new Map([
        ['d', 4],
        ['c', 2],
      ]),
    );
    expect(targets.map(({ label, wanted: more }) => [label, more])).toEqual([
      ['c', 0],
      ['d', 1],
    ]);
    expect([...targets[0].rows]).toEqual([3, 5]);
  });

  it('enlarges the smaller of two classes to a share of the larger', () => {
    const two = ['a', 'b', 'b', 'b', 'b'];
    expect(wanted(0.6, two)).toEqual({ a: 1 });
    expect(() => wanted(0.25, two)).toThrow('give more than 0.25 up to 1');
    expect(() => wanted(0.5)).toThrow('with 4 classes: for more than 2 give a map');
  });

  it('refuses a map that names no class or shrinks one, an unknown word, and a single class', () => {
    expect(() => wanted(new Map([['x', 3]]))).toThrow('names "x", which no row has');
    expect(() => wanted(new Map([['b', 2]]))).toThrow('wants 2 rows of "b", which has 3');
    expect(() => wanted(JSON.parse('"majority"'))).toThrow('samplingStrategy is majority');
    expect(() => wanted('auto', ['a', 'a'])).toThrow('at least 2 classes, found 1');
  });

  it('takes labels that are names of object properties', () => {
    expect(wanted('auto', ['__proto__', 'constructor', 'constructor'])).toEqual(
      Object.fromEntries([['__proto__', 1]]),
    );
  });
});
