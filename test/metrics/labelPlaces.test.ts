import { describe, expect, it } from 'vitest';
import { labelPlaces } from '../../src/metrics/labelPlaces';

describe('labelPlaces', () => {
  it('numbers the labels in their order', () => {
    expect([...labelPlaces(['b', 'a', '__proto__'])]).toEqual([
      ['b', 0],
      ['a', 1],
      ['__proto__', 2],
    ]);
  });

  it('refuses a label that is given twice', () => {
    expect(() => labelPlaces(['a', 'b', 'a'])).toThrow('label "a" is given twice');
  });
});
