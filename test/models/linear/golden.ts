import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DenseMatrix } from '../../../src/matrix/denseMatrix';
import { SparseMatrix } from '../../../src/matrix/sparseMatrix';
import type { Classifier } from '../../../src/models/classifier';
import type { Params } from '../../../src/models/params';
import { estimators } from '../../../src/models/registry';
import { RandomState } from '../../../src/random/randomState';

/** What scikit-learn made of one matrix with one set of options; written by bench/oracle/linear.py. */
export interface GoldenCase {
  readonly model: string;
  readonly options: Readonly<Record<string, unknown>>;
  /** One digit per row. */
  readonly predicted: string;
  /** Of the first rows, row by row. */
  readonly scores: readonly number[];
  readonly proba?: readonly number[];
  readonly iterations?: number;
}

export interface Golden {
  readonly X: SparseMatrix;
  readonly y: readonly string[];
  readonly cases: readonly GoldenCase[];
}

export function readGolden(name: 'words' | 'pair' | 'counts' | 'many', model: string): Golden {
  const file = join(__dirname, '..', '..', 'fixtures', 'linear', `${name}.json`);
  const { rows, columns, indptr, indices, data, y, cases } = JSON.parse(readFileSync(file, 'utf8'));
  const X =
    name === 'many'
      ? manyRows()
      : new SparseMatrix(
          rows,
          columns,
          Int32Array.from(indptr as number[]),
          Int32Array.from(indices as number[]),
          Float64Array.from(data as number[]),
        );
  return { X, y: [...y], cases: (cases as GoldenCase[]).filter((one) => one.model === model) };
}

/** The case's classifier, fitted. */
export function fitCase({ X, y }: Golden, { model, options }: GoldenCase, more: Params = {}): Classifier {
  const entry = [...estimators.values()].find(({ type }) => type === model)!;
  const { weights, classWeight, ...rest } = options as Params;
  const given = Array.isArray(classWeight) ? new Map<string, number>(classWeight) : classWeight;
  const params = { ...rest, ...(given === undefined ? {} : { classWeight: given }), ...more };
  return entry.create(params).fit(X, y, { sampleWeight: weightsOf(weights, X.rows) });
}

/** The largest difference between the scores of the first rows and scikit-learn's. */
export function largestDifference(scores: DenseMatrix, golden: readonly number[]): number {
  return golden.reduce((most, score, k) => Math.max(most, Math.abs(score - scores.data[k])), 0);
}

export function nameOf({ options }: GoldenCase): string {
  return JSON.stringify(options);
}

function weightsOf(kind: unknown, rows: number): Float64Array | undefined {
  if (kind === 'integers') return Float64Array.from({ length: rows }, (_, i) => (i * 7) % 4);
  if (kind === 'fractions') return Float64Array.from({ length: rows }, (_, i) => (((i * 7) % 5) + 1) / 3);
  return undefined;
}

/** The matrix that bench/oracle/linear.py makes from the same seed. */
function manyRows(): SparseMatrix {
  const random = new RandomState(14);
  const kinds = random.randint(0, 6, 5000);
  const columns = random.randint(0, 400, 30_000);
  const values = random.randomSample(30_000);
  const X = new DenseMatrix(5000, 400);
  for (let at = 0; at < 30_000; at++) X.row(Math.floor(at / 6))[columns[at]] = values[at];
  for (let i = 0; i < 5000; i++) X.row(i)[kinds[i]] += 0.5;
  return SparseMatrix.fromDense(X);
}
