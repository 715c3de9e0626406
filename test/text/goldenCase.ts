import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { SparseMatrix } from '../../src/matrix/sparseMatrix';
import { CountVectorizer } from '../../src/text/countVectorizer';
import { TfidfVectorizer } from '../../src/text/tfidfVectorizer';
import type { TfidfVectorizerOptions } from '../../src/text/vectorizerOptions';

interface Digest {
  readonly shape: readonly number[];
  readonly indptr: string;
  readonly indices: string;
  readonly sums: readonly number[];
  readonly total: number;
}

/** What scikit-learn gave for one combination of options: see bench/oracle/text.py. */
export interface GoldenCase {
  readonly options: TfidfVectorizerOptions;
  readonly error?: string;
  readonly terms: string;
  readonly counts: string;
  readonly tfidf: Digest;
  readonly others?: Digest;
}

/** Reads a file of test/fixtures. */
export function readFixture<T>(...names: string[]): T {
  return JSON.parse(readFileSync(join(__dirname, '..', 'fixtures', ...names), 'utf8')) as T;
}

/** The start of the SHA-256 of a text in UTF-8, or of bytes. */
export function sha(data: string | ArrayBufferView): string {
  const bytes =
    typeof data === 'string' ? data : new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
  return createHash('sha256').update(bytes).digest('hex').slice(0, 32);
}

/** Compares both vectorizers with scikit-learn's vocabulary, structure, counts, and weights to 1e-12. */
export function checkCase(golden: GoldenCase, texts: string[], every: number, others: string[] = []): void {
  if (golden.error) {
    expect(() => new TfidfVectorizer(golden.options).fit(texts)).toThrow();
    return;
  }
  const counter = new CountVectorizer(golden.options);
  const counts = counter.fitTransform(texts);
  const vectorizer = new TfidfVectorizer(golden.options);
  const weights = vectorizer.fitTransform(texts);
  expect(sha(vectorizer.getFeatureNamesOut().join('\0'))).toBe(golden.terms);
  expect(sha(counter.getFeatureNamesOut().join('\0'))).toBe(golden.terms);
  expect(sha(Int32Array.from(counts.data))).toBe(golden.counts);
  const again = counter.transform(texts);
  expect([sha(again.indices), sha(again.data)]).toEqual([sha(counts.indices), sha(counts.data)]);
  checkDigest(golden.tfidf, weights, every);
  checkDigest(golden.tfidf, vectorizer.transform(texts), every);
  if (golden.others) checkDigest(golden.others, vectorizer.transform(others), every);
}

function checkDigest(golden: Digest, X: SparseMatrix, every: number): void {
  expect([X.rows, X.columns]).toEqual(golden.shape);
  expect(sha(X.indptr)).toBe(golden.indptr);
  expect(sha(X.indices)).toBe(golden.indices);
  const sums = golden.sums.map((_, k) => {
    const { indices, values } = X.row(k * every);
    return values.reduce((sum, value, at) => sum + value * (1 + (indices[at] % 7)), 0);
  });
  const off = sums.filter((sum, k) => Math.abs(sum - golden.sums[k]) > 1e-12 * Math.max(1, golden.sums[k]));
  expect(off).toEqual([]);
  const total = X.data.reduce((sum, value) => sum + value, 0);
  expect(Math.abs(total - golden.total)).toBeLessThanOrEqual(1e-12 * golden.total);
}
