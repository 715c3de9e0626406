import fc from 'fast-check';
import { expect, it } from 'vitest';
import { InputError } from '../../src/errors/inputError';
import { labelCounts } from '../../src/metrics/labelCounts';

const names = ['a', 'b', '__proto__', 'constructor'];
const label = fc.constantFrom(...names);

it('counts of each label who has it, who was given it, and who was rightly', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(label, label), { minLength: 1, maxLength: 30 }),
      fc.shuffledSubarray(names),
      (rows, labels) => {
        const yTrue = rows.map(([actual]) => actual);
        const yPred = rows.map(([, given]) => given);
        const count = (of: (name: string, i: number) => boolean): number[] =>
          labels.map((name) => rows.filter((_, i) => of(name, i)).length);
        const { hits, predicted, actual } = labelCounts(yTrue, yPred, labels);
        expect([...actual]).toEqual(count((name, i) => yTrue[i] === name));
        expect([...predicted]).toEqual(count((name, i) => yPred[i] === name));
        expect([...hits]).toEqual(count((name, i) => yTrue[i] === name && yPred[i] === name));
      },
    ),
  );
});

it('refuses lists of unequal lengths, and empty ones', () => {
  expect(() => labelCounts(['a'], [], ['a'])).toThrow(InputError);
  expect(() => labelCounts([], [], ['a'])).toThrow('nothing to score');
});
