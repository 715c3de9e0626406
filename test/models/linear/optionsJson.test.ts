import { expect, it } from 'vitest';
import { decodeOptions, encodeOptions } from '../../../src/models/linear/optionsJson';
import { RandomState } from '../../../src/random/randomState';

it('writes a map as pairs, leaves a generator out, and reads both again', () => {
  const options = { C: 2, classWeight: new Map([['__proto__', 3]]), loss: 'hinge', randomState: 4 };
  const read = decodeOptions(JSON.parse(JSON.stringify(encodeOptions(options))));
  expect(read).toEqual(options);
  expect({ ...encodeOptions({ randomState: new RandomState(1), C: 1 }) }).toEqual({ C: 1 });
  expect(decodeOptions(encodeOptions({ classWeight: 'balanced' }))).toEqual({ classWeight: 'balanced' });
});

it.each([undefined, null, 3, []])('refuses %o', (encoded) => {
  expect(() => decodeOptions(encoded)).toThrow('the options of the model are missing');
});
