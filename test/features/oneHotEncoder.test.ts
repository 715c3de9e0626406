import { describe, expect, test } from 'vitest';
import { InputError } from '../../src/errors/inputError';
import type { EncoderJSON } from '../../src/features/columnEncoder';
import { OneHotEncoder, type OneHotEncoderOptions } from '../../src/features/oneHotEncoder';
import { composeGolden, composeRows, expectEntries, type GoldenEntries } from './goldenEntries';

interface Golden extends OneHotEncoderOptions {
  readonly names: readonly string[];
  readonly test: GoldenEntries;
}

describe('OneHotEncoder', () => {
  test.each(composeGolden<Golden[]>('oneHot'))(
    "gives scikit-learn's columns: $handleUnknown, $minFrequency",
    async ({ handleUnknown, minFrequency, names, test }) => {
      const rows = await composeRows();
      const encoder = new OneHotEncoder({ handleUnknown, minFrequency });
      encoder.fit(['severity', 'source'].map((name) => rows.train.column(name)));
      expect(encoder.getFeatureNamesOut(['severity', 'source'])).toEqual(names);
      const cells = [
        [...rows.test.column('severity'), 'none'],
        [...rows.test.column('source'), ''],
      ];
      expectEntries(encoder.transform(cells), test);
    },
  );

  test('orders categories by code point, whatever words they are', () => {
    const encoder = new OneHotEncoder().fit([['b', '__proto__', '', 'B', '\u{1f98a}', '\uff5a']]);
    expect(encoder.categories).toEqual([['', 'B', '__proto__', 'b', '\uff5a', '\u{1f98a}']]);
    expect(
      encoder
        .transform([['__proto__']])
        .toDense()
        .toRows(),
    ).toEqual([[0, 0, 1, 0, 0, 0]]);
  });

  test('refuses an unknown category, and says what was seen and what to do', () => {
    const encoder = new OneHotEncoder().fit([['EDR', 'IDS']]);
    expect(() => encoder.transform([['EDR', 'SIEM']])).toThrow(
      'row 1 has the unknown category "SIEM" in column 0: "EDR", "IDS" were seen; or take handleUnknown "ignore"',
    );
  });

  test('refuses options and columns that cannot be used', () => {
    const learn = (options: object, columns = [['a']]) => new OneHotEncoder(options).fit(columns);
    expect(() => learn({ handleUnknown: 'warn' })).toThrow('handleUnknown is "warn"');
    expect(() => learn({ minFrequency: 0 })).toThrow('minFrequency is 0');
    expect(() => learn({ minFrequency: 1.5 })).toThrow('minFrequency is 1.5');
    expect(() => learn({}, [])).toThrow('no columns');
    expect(() => learn({}, [[]])).toThrow('no rows');
    expect(() => learn({}, [['a'], []])).toThrow('column 1 has 0 cells, column 0 has 1');
    expect(() => learn({}).transform([['a'], ['b']])).toThrow('got 2 columns, it was fitted on 1');
    expect(() => new OneHotEncoder().transform([['a']])).toThrow('not fitted yet');
  });

  test('comes back from JSON the same, infrequent categories too', () => {
    const cells = [
      ['a', 'b', 'b', 'c', 'c'],
      ['x', 'x', 'x', 'x', 'y'],
    ];
    const encoder = new OneHotEncoder({ minFrequency: 2, handleUnknown: 'infrequentIfExist' }).fit(cells);
    const again = OneHotEncoder.fromJSON(JSON.parse(JSON.stringify(encoder)) as EncoderJSON);
    const others = [
      ['a', 'z'],
      ['y', 'z'],
    ];
    expect(again.transform(others)).toEqual(encoder.transform(others));
    expect(again.getFeatureNamesOut(['p', 'q'])).toEqual(encoder.getFeatureNamesOut(['p', 'q']));
  });

  test.each([
    null,
    { type: 'Date' },
    { type: 'OneHotEncoder' },
    { type: 'OneHotEncoder', features: [null] },
    { type: 'OneHotEncoder', features: [{ categories: ['a', 'a'], infrequent: [] }] },
    { type: 'OneHotEncoder', features: [{ categories: ['a'], infrequent: 'a' }] },
    { type: 'OneHotEncoder', options: { minFrequency: -1 }, features: [{ categories: [], infrequent: [] }] },
  ])('refuses JSON that is something else: %j', (json) => {
    expect(() => OneHotEncoder.fromJSON(json as never)).toThrow(InputError);
  });
});
