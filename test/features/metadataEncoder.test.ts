import { expect, test } from 'vitest';
import { columnTable } from '../../src/features/columnTable';
import { MetadataEncoder, type MetadataEncoderJSON } from '../../src/features/metadataEncoder';

const table = columnTable(
  new Map([
    ['alert', ['port scan', 'lsass dump', 'beacon']],
    ['severity', ['low', ' Critical ', 'high']],
    ['source', ['IDS', 'EDR', 'EDR']],
    ['src_ip', ['10.0.0.1', '', '203.0.113.7']],
  ]),
);
const encoder = new MetadataEncoder().fit(table);

/** The features of a row by their terms. */
function features(of: MetadataEncoder, rows = table, row = 0): Map<string, number> {
  const { indices, values } = of.transform(rows, rows.rows).row(row);
  return new Map(Array.from(indices, (j, k) => [of.terms[j], values[k]]));
}

test('MetadataEncoder tells severity in its order, source, and where the address belongs', () => {
  expect(encoder.columns).toEqual(['severity', 'source', 'src_ip']);
  expect([...features(encoder)]).toEqual([
    ['severity', 0.2],
    ['source=IDS', 0.5],
    ['src_ip=private', 0.5],
    ['src_ip=v4', 0.5],
  ]);
  expect(features(encoder, table, 1)).toEqual(
    new Map([
      ['severity', 0.5],
      ['source=EDR', 0.5],
    ]),
  );
  expect(features(new MetadataEncoder({ weight: 1 }).fit(table)).get('source=IDS')).toBe(1);
});

test('MetadataEncoder names what a row has', () => {
  const terms = encoder.termsOf(columnTable(new Map([['severity', [' Critical ']]])));
  expect(terms[0]).toBe('severity=Critical');
  expect(terms.slice(1)).toEqual(encoder.terms.slice(1));
  expect(encoder.termsOf(undefined)[0]).toBe('severity=');
});

test('columns that are missing, and sources that are new, count as empty', () => {
  const other = columnTable(new Map([['source', ['SIEM', 'EDR']]]));
  expect(encoder.missingIn(other)).toEqual(['severity', 'src_ip']);
  expect(encoder.missingIn(undefined)).toEqual(encoder.columns);
  expect(features(encoder, other).size).toBe(0);
  expect([...features(encoder, other, 1)]).toEqual([['source=EDR', 0.5]]);
  const none = encoder.transform(undefined, 4);
  expect([none.rows, none.columns, none.nonZeros]).toEqual([4, encoder.terms.length, 0]);
});

test('sources of any text have their own columns, those of Object.prototype too', () => {
  const source = ['__proto__', 'source', 'a__b', '', 'constructor'];
  const of = new MetadataEncoder().fit(columnTable(new Map([['source', source]])));
  expect([...of.terms].sort()).toEqual(source.map((name) => `source=${name}`).sort());
  source.forEach((name, row) => {
    const rows = columnTable(new Map([['source', source]]));
    expect([...features(of, rows, row).keys()]).toEqual([`source=${name}`]);
  });
});

test('toJSON and fromJSON give an equal encoder', () => {
  const json = JSON.parse(JSON.stringify(encoder.toJSON()));
  const read = MetadataEncoder.fromJSON(json);
  expect(read.transform(table, 3)).toEqual(encoder.transform(table, 3));
  expect(read.terms).toEqual(encoder.terms);
  expect(read.toJSON()).toEqual(encoder.toJSON());
});

test('MetadataEncoder refuses other data, tables without metadata, and other numbers of rows', () => {
  const json = encoder.toJSON();
  const parts = json.transformer.parts.map((part) => ({ ...part, name: 'rule' }));
  for (const [wrong, message] of [
    [null, 'found object'],
    [{ type: 'OneHotEncoder' }, 'found OneHotEncoder'],
    [{ type: 'MetadataEncoder' }, 'found MetadataEncoder'],
    [
      { ...json, transformer: { ...json.transformer, transformerWeights: null, parts: parts.slice(0, 1) } },
      'the part "rule"',
    ],
  ] as const) {
    expect(() => MetadataEncoder.fromJSON(wrong as MetadataEncoderJSON)).toThrow(message);
  }
  expect(() => new MetadataEncoder().fit(columnTable(new Map([['rule', ['R1']]])))).toThrow(
    'give one of the columns severity, source, src_ip',
  );
  expect(() => encoder.transform(table, 2)).toThrow('the columns have 3 rows, but there are 2 alerts');
  expect(() => new MetadataEncoder().columns).toThrow('not fitted yet');
});
