import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { DenseMatrix } from '../../../src/matrix/denseMatrix';
import { LinearSVC } from '../../../src/models/linearSVC';
import { brief, className, isPlain } from '../../../src/notebook/display/brief';

describe('brief', () => {
  it.each([
    [undefined, ''],
    [null, ''],
    [1 / 3, '0.3333'],
    [1e-9, '1.000e-9'],
    [true, 'true'],
    [{ maxDepth: null }, 'maxDepth: null'],
    [[1, [2, 3]], '1, [2, 3]'],
    [{ a: { b: 'c' }, d: undefined }, 'a: {b: c}'],
    [new Float64Array(20).fill(0.5), '0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, … 12 more'],
    [new Map([['a', 1]]), 'Map of 1'],
    [new Date(0), '1970-01-01T00:00:00.000Z'],
    [new DenseMatrix(2, 3), 'DenseMatrix 2 × 3'],
    [[['svc', new LinearSVC({ C: 2 })]], 'svc: LinearSVC(C: 2)'],
    [[{ techniqueId: 'T1059', techniqueName: 'x', score: 0.25 }], 'T1059 0.25'],
    ['x'.repeat(400), `${'x'.repeat(299)}…`],
  ])('says value %# in a few words', (value, text) => {
    expect(brief(value)).toBe(text);
  });

  it('ends where objects hold themselves', () => {
    const circle: Record<string, unknown> = { name: 'a' };
    circle['self'] = circle;
    expect(brief(circle)).toContain('self: object');
  });

  it('takes a plain object of another realm for one', () => {
    expect(isPlain(runInNewContext('({ a: 1 })'))).toBe(true);
    expect(className(runInNewContext('new (class Verdict {})()'))).toBe('Verdict');
    expect(isPlain(Object.create(null))).toBe(true);
  });
});
