import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { RandomState } from '../../src/random/randomState';
import { isWordCodePoint } from '../../src/text/pythonClasses';
import { stripAccents } from '../../src/text/stripAccents';
import { TfidfVectorizer } from '../../src/text/tfidfVectorizer';
import { checkCase, type GoldenCase, readFixture, sha } from './goldenCase';
import { readCsv, sampleTexts } from './sampleTexts';

const nth = (texts: string[], every: number, from = 0) =>
  texts.filter((_, i) => i >= from && (i - from) % every === 0);

const named = (cases: GoldenCase[]) =>
  cases.map((golden) => [JSON.stringify(golden.options), golden] as const);

describe('both vectorizers give scikit-learn 1.6.1 figures', () => {
  const sample = sampleTexts();
  test.each(named(readFixture('text', 'sample.json')))('on the sample with %s', (_, golden) => {
    checkCase(golden, nth(sample, 5), 20, nth(sample, 20, 1));
  });

  const nasty = readFixture<{ texts: string[]; cases: GoldenCase[] }>('text', 'nasty.json');
  test.each(named(nasty.cases))('on nasty text with %s', (_, golden) => {
    checkCase(golden, nasty.texts, 1);
  });
});

const folder = process.env['ALERT2ATTACK_DATA'];

describe.skipIf(!folder)('both vectorizers give scikit-learn 1.6.1 figures on real alerts', () => {
  for (const [file, cases] of Object.entries(
    readFixture<Record<string, GoldenCase[]>>('text', 'real.json'),
  )) {
    test.each(named(cases))(`${file} with %s`, (_, golden) => {
      const texts = readCsv(join(folder!, file)).flatMap(({ alert, id }) => (alert && id ? [alert] : []));
      checkCase(golden, nth(texts, 4), 20, nth(texts, 20, 1));
    });
  }
});

test.skipIf(!folder)(
  "the boosting cell's vectorizer gives the 3,461 features that the original printed",
  () => {
    const rows = readCsv(join(folder!, 'original', 'tagged_alerts.csv')).filter(
      ({ alert, id }) => alert && id,
    );
    const order = new RandomState(42).permutation(rows.length);
    const train = Array.from(order.subarray(Math.ceil(0.2 * rows.length)), (i) => rows[i]['alert']);
    const options = {
      stopWords: 'english',
      maxFeatures: 5000,
      minDf: 2,
      maxDf: 0.95,
      ngramRange: [1, 2],
    } as const;
    expect(new TfidfVectorizer(options).fitTransform(train).columns).toBe(3461);
  },
);

interface UnicodeTable {
  readonly skipped: [number, number][];
  readonly [property: string]: unknown;
}

describe('characters mean what they mean to Python', () => {
  const table = readFixture<UnicodeTable>('text', 'unicode.json');
  const skipped = new Set<number>();
  for (const [first, last] of table.skipped) for (let c = first; c <= last; c++) skipped.add(c);

  const differing = (property: string, describe: (character: string) => string): string[] =>
    (table[property] as string[]).flatMap((golden, block) => {
      const said: string[] = [];
      for (let c = block * 0x1000; c < (block + 1) * 0x1000; c++) {
        if (!skipped.has(c)) said.push(describe(String.fromCodePoint(c)));
      }
      return sha(said.join('\n')).slice(0, 8) === golden ? [] : [(block * 0x1000).toString(16)];
    });

  test('\\w', () => {
    expect(differing('word', (c) => (isWordCodePoint(c.codePointAt(0)!) ? '1' : '0'))).toEqual([]);
  });
  test('lower()', () => {
    expect(differing('lower', (c) => c.toLowerCase())).toEqual([]);
  });
  test('accents to ASCII', () => {
    expect(differing('ascii', (c) => stripAccents(c, 'ascii'))).toEqual([]);
  });
  test('accents of any letter', () => {
    expect(differing('unicodeAccents', (c) => stripAccents(c, 'unicode'))).toEqual([]);
  });
});
