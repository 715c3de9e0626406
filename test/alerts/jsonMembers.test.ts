import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonMembers } from '../../src/alerts/jsonMembers';

describe('jsonMembers', () => {
  it('gives keys and the text of values in the order of writing', () => {
    expect(jsonMembers(' { "b" : 1.0 , "1":[ {"x":"}"} ,2 ],"a":"\\"," ,"b":null}')).toEqual([
      { key: 'b', valueText: '1.0' },
      { key: '1', valueText: '[ {"x":"}"} ,2 ]' },
      { key: 'a', valueText: '"\\","' },
      { key: 'b', valueText: 'null' },
    ]);
  });

  it('keeps all digits of a number', () => {
    expect(jsonMembers('{"n":12345678901234567890}')).toEqual([
      { key: 'n', valueText: '12345678901234567890' },
    ]);
  });

  it('gives nothing for an empty object', () => expect(jsonMembers('{ }')).toEqual([]));

  it('agrees with JSON.parse on any object', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.nat(2), (object, indent) => {
        const parsed = jsonMembers(JSON.stringify(object, null, indent)).map(({ key, valueText }) => [
          key,
          JSON.parse(valueText),
        ]);
        expect(parsed).toEqual(Object.entries(JSON.parse(JSON.stringify(object))));
      }),
    );
  });
});
