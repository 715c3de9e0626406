import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EvidenceIndex, type PoolKind } from '../../../src/models/evidence/evidenceIndex';
import { indexRows } from '../../../src/models/evidence/indexedRows';
import { anyRow, COLUMNS, sparse, WORDS } from './evidenceCase';

const CLASSES = 4;
const kinds: readonly PoolKind[] = ['nearest', 'nearestFive', 'nearestByWords'];

function cosine(a: readonly number[], b: readonly number[]): number {
  const product = (x: readonly number[], y: readonly number[]): number =>
    x.reduce((sum, value, j) => sum + value * y[j], 0);
  const length = Math.sqrt(product(a, a) * product(b, b));
  return length === 0 ? 0 : product(a, b) / length;
}

/** What a class's rows give for an alert, by comparing every one of them. */
function pooled(rows: readonly number[][], alert: readonly number[], kind: PoolKind): number {
  const end = kind === 'nearestByWords' ? WORDS : COLUMNS;
  const count = kind === 'nearestFive' ? 5 : 1;
  const cosines = rows.map((row) => cosine(row.slice(0, end), alert.slice(0, end))).sort((a, b) => b - a);
  return cosines.slice(0, count).reduce((sum, value) => sum + value, 0) / count;
}

function pool(index: EvidenceIndex, alert: readonly number[]): Map<PoolKind, Float64Array> {
  const targets = new Map(kinds.map((kind) => [kind, new Float64Array(CLASSES)]));
  index.pool(sparse([alert]).row(0), targets);
  return targets;
}

// Class 3 never has rows.
const coded = fc.array(fc.tuple(anyRow, fc.integer({ min: 0, max: CLASSES - 2 })), {
  minLength: 1,
  maxLength: 30,
});

describe('EvidenceIndex', () => {
  test('pools the cosines of each class as a comparison with every row does', () => {
    fc.assert(
      fc.property(coded, anyRow, (rows, alert) => {
        const codes = rows.map(([, code]) => code);
        const index = new EvidenceIndex(indexRows(sparse(rows.map(([row]) => row)), codes, CLASSES, WORDS));
        const targets = pool(index, alert);
        for (const kind of kinds) {
          for (let c = 0; c < CLASSES; c++) {
            const own = rows.filter(([, code]) => code === c).map(([row]) => row);
            expect(targets.get(kind)![c]).toBeCloseTo(pooled(own, alert, kind), 6);
          }
        }
      }),
      { seed: 11, numRuns: 60 },
    );
  });

  test('names the rows whose products with the alert make up each number', () => {
    fc.assert(
      fc.property(coded, anyRow, (rows, alert) => {
        const codes = rows.map(([, code]) => code);
        const index = new EvidenceIndex(indexRows(sparse(rows.map(([row]) => row)), codes, CLASSES, WORDS));
        const targets = pool(index, alert);
        const row = sparse([alert]).row(0);
        for (const kind of kinds) {
          const end = kind === 'nearestByWords' ? WORDS : COLUMNS;
          for (let c = 0; c < CLASSES; c++) {
            let sum = 0;
            for (const { place, factor } of index.sharesOf(row, c, kind)) {
              expect(codes[index.indexed.rowAt[place]]).toBe(c);
              for (let j = 0; j < end; j++) sum += factor * index.valueAt(place, j) * alert[j];
            }
            expect(Math.abs(sum - targets.get(kind)![c])).toBeLessThan(1e-12);
          }
        }
      }),
      { seed: 12, numRuns: 60 },
    );
  });

  test('gives 0 for a class without rows, an alert without values, and words that are not shared', () => {
    const letters = Array.from({ length: COLUMNS }, (_, j) => (j >= WORDS ? 1 : 0));
    const index = new EvidenceIndex(indexRows(sparse([letters, letters]), [0, 1], CLASSES, WORDS));
    const targets = pool(index, letters);
    expect([...targets.get('nearest')!]).toEqual([expect.closeTo(1, 6), expect.closeTo(1, 6), 0, 0]);
    expect([...targets.get('nearestByWords')!]).toEqual([0, 0, 0, 0]);
    expect([...pool(index, new Array(COLUMNS).fill(0)).get('nearest')!]).toEqual([0, 0, 0, 0]);
  });

  test('keeps the places of more rows than 16 bits count', () => {
    const count = (1 << 16) + 3;
    const rows = Array.from({ length: count }, (_, i) => [i === count - 1 ? 1 : 0, 1]);
    const codes = Int32Array.from({ length: count }, (_, i) => (i === count - 1 ? 1 : 0));
    const index = new EvidenceIndex(indexRows(sparse(rows, 2), codes, 2, 2));
    const target = new Float64Array(2);
    index.pool(sparse([[1, 0]], 2).row(0), new Map([['nearest', target]]));
    expect([...target]).toEqual([0, expect.closeTo(Math.SQRT1_2, 6)]);
  });
});
