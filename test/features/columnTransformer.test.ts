import { describe, expect, test } from 'vitest';
import { InputError } from '../../src/errors/inputError';
import { AddressEncoder } from '../../src/features/addressEncoder';
import { columnTable } from '../../src/features/columnTable';
import {
  ColumnTransformer,
  type ColumnTransformerJSON,
  type ColumnTransformerOptions,
} from '../../src/features/columnTransformer';
import { OneHotEncoder } from '../../src/features/oneHotEncoder';
import { SeverityEncoder } from '../../src/features/severityEncoder';
import { TfidfVectorizer } from '../../src/text/tfidfVectorizer';
import { composeGolden, composeRows, expectEntries, type GoldenEntries } from './goldenEntries';

interface Golden {
  readonly weights: Record<string, number> | null;
  readonly remainder: 'drop' | 'passthrough';
  readonly train: GoldenEntries;
  readonly test: GoldenEntries;
  readonly names: readonly string[];
  readonly last: readonly string[];
}

const table = columnTable(
  new Map([
    ['alert', ['port scan', 'lsass dump', 'port sweep']],
    ['severity', ['low', 'critical', '']],
    ['source', ['IDS', 'EDR', 'IDS']],
    ['src_ip', ['10.0.0.1', '', 'fe80::1']],
    ['count', ['3', ' 1e2 ', '0']],
  ]),
);

const all: ColumnTransformerOptions = {
  transformers: [
    ['text', new TfidfVectorizer(), 'alert'],
    ['severity', new SeverityEncoder(), 'severity'],
    ['source', new OneHotEncoder({ handleUnknown: 'ignore' }), ['source']],
    ['address', new AddressEncoder({ network: null }), 'src_ip'],
    ['numbers', 'passthrough', ['count']],
  ],
};

describe('ColumnTransformer', () => {
  test.each(composeGolden<Golden[]>('columns'))(
    "gives scikit-learn's columns: remainder $remainder",
    async ({ weights, remainder, train, test, names, last }) => {
      const rows = await composeRows();
      const [known, others] = [rows.train, rows.test].map((side) =>
        columnTable(
          new Map([
            ...['alert', 'severity', 'source'].map((name) => [name, side.column(name)] as const),
            ['length', side.column('id').map((id) => String(id.length))],
          ]),
        ),
      );
      const transformer = new ColumnTransformer({
        transformers: [
          ['text', new TfidfVectorizer({ stopWords: 'english' }), 'alert'],
          ['gone', 'drop', ['severity']],
          ['kind', new OneHotEncoder({ handleUnknown: 'ignore' }), ['source']],
        ],
        remainder,
        transformerWeights: weights,
      });
      expectEntries(transformer.fitTransform(known), train);
      expectEntries(transformer.transform(others), test);
      const found = transformer.getFeatureNamesOut();
      expect(found.filter((_, j) => j % 61 === 0)).toEqual(names);
      expect(found.slice(-3)).toEqual(last);
    },
  );

  test('puts text, severity, source, address and numbers side by side', () => {
    const transformer = new ColumnTransformer(all);
    const rows = transformer.fitTransform(table);
    const names = transformer.getFeatureNamesOut();
    const named = (i: number): Record<string, number> =>
      Object.fromEntries(Array.from(rows.row(i).indices, (j) => [names[j], rows.get(i, j)]));
    expect(named(1)).toEqual({
      text__dump: Math.SQRT1_2,
      text__lsass: Math.SQRT1_2,
      severity__severity: 1,
      source__source_EDR: 1,
      numbers__count: 100,
    });
    expect(Object.keys(named(2)).slice(2)).toEqual([
      'source__source_IDS',
      'address__src_ip_linkLocal',
      'address__src_ip_v6',
    ]);
  });

  test('comes back from JSON the same', () => {
    const transformer = new ColumnTransformer({ ...all, transformerWeights: { source: 0.5 } }).fit(table);
    const again = ColumnTransformer.fromJSON(JSON.parse(JSON.stringify(transformer)));
    expect(again.transform(table)).toEqual(transformer.transform(table));
    expect(again.getFeatureNamesOut()).toEqual(transformer.getFeatureNamesOut());
  });

  test('names columns without their part when asked, and refuses names that are then the same', () => {
    const options = { ...all, verboseFeatureNamesOut: false };
    expect(new ColumnTransformer(options).fit(table).getFeatureNamesOut().at(-1)).toBe('count');
    const twice = { ...options, transformers: [...all.transformers, ['again', 'passthrough', ['count']]] };
    expect(() => new ColumnTransformer(twice as ColumnTransformerOptions).fit(table)).toThrow(
      'two columns would be called "count"',
    );
  });

  test('refuses columns that are missing, that are no numbers, or too many for a vectorizer', () => {
    const learn = (...part: ColumnTransformerOptions['transformers'][number]) =>
      new ColumnTransformer({ transformers: [part] }).fitTransform(table);
    expect(() => learn('a', new SeverityEncoder(), 'severty')).toThrow('did you mean "severity"');
    expect(() => learn('a', 'passthrough', ['severity'])).toThrow('row 0 of column "severity" is "low"');
    expect(() => learn('a', new TfidfVectorizer(), ['alert', 'source'])).toThrow('it reads one');
    expect(() => learn('a', 'drop', 'alert')).toThrow('drops every column');
    expect(() => new ColumnTransformer(all).transform(table)).toThrow('not fitted yet');
  });

  test('refuses JSON that is something else', () => {
    const json = JSON.parse(JSON.stringify(new ColumnTransformer(all).fit(table))) as ColumnTransformerJSON;
    for (const wrong of [
      null,
      { ...json, type: 'FeatureUnion' },
      { ...json, parts: [] },
      { ...json, parts: [null] },
      { ...json, parts: [{ ...json.parts[0], columns: 'alert' }] },
      { ...json, parts: [{ ...json.parts[0], step: { type: 'Date' } }] },
      { ...json, transformerWeights: { sauce: 1 } },
    ]) {
      expect(() => ColumnTransformer.fromJSON(wrong as never), JSON.stringify(wrong)).toThrow(InputError);
    }
  });
});
