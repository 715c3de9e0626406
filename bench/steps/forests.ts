import {
  forestBase,
  type Matrix,
  RandomForestClassifier,
  reportedBest,
  resampledRows,
  stackedFeatures,
  TfidfVectorizer,
} from '../../dist/index';
import { type BenchInputs, mixed } from '../inputs';
import type { Prepared, Step } from '../step';

function grow(X: Matrix, y: readonly string[], options: object, nEstimators: number): Prepared {
  const grown = (count: number) =>
    new RandomForestClassifier({ randomState: 42, ...options, nEstimators: count, nJobs: 2 }).fit(X, y);
  return { warmUp: () => grown(8), run: () => grown(nEstimators) };
}

function onSentences(
  name: string,
  title: string,
  target: number | null,
  rows: number,
  repeats: number,
): Step {
  return {
    name,
    title,
    target,
    repeats,
    prepare({ sentences, techniques }) {
      const X = new TfidfVectorizer({ stopWords: 'english' }).fitTransform(sentences.slice(0, rows));
      return grow(X, techniques.slice(0, rows), {}, 100);
    },
  };
}

const tuned: Step = {
  name: 'forest-tuned',
  title: 'tuned forest, 8,058 x 4,001, 300 trees',
  target: 4,
  repeats: 2,
  prepare({ alerts, ids }) {
    const test = { alerts: alerts.slice(0, 1), ids: ids.slice(0, 1) };
    const { X, y } = resampledRows(stackedFeatures({ train: { alerts, ids }, test }).train, ids);
    return grow(X, y, { ...forestBase, ...reportedBest }, 300);
  },
};

const original: Step = {
  name: 'forest-original',
  title: 'forest, 100 trees, sparse TF-IDF, original',
  target: 3,
  repeats: 9,
  prepare({ alerts, ids }: BenchInputs) {
    const { run } = grow(new TfidfVectorizer({ stopWords: 'english' }).fitTransform(alerts), ids, {}, 100);
    return { warmUp: run, run };
  },
};

const predict: Step = {
  name: 'forest-predict',
  title: 'forest of 100 predicts 100,000 rows',
  target: 3,
  repeats: 3,
  prepare({ alerts, ids, queries }) {
    const vectorizer = new TfidfVectorizer({ stopWords: 'english' });
    const X = vectorizer.fitTransform(alerts);
    const forest = new RandomForestClassifier({ randomState: 42, nEstimators: 100, nJobs: 2 }).fit(X, ids);
    const rows = vectorizer.transform(mixed(queries, 100_000));
    const few = rows.selectRows(Int32Array.from({ length: 5_000 }, (_, i) => i));
    return { warmUp: () => forest.predict(few), run: () => forest.predict(rows) };
  },
};

export const forestSteps: readonly Step[] = [
  tuned,
  original,
  onSentences(
    'forest-procedures',
    'forest, 100 trees, sparse TF-IDF, procedures (16,000 rows)',
    3,
    20_000,
    2,
  ),
  predict,
  onSentences('forest-1k', 'growth: forest, 100 trees, 1,000 rows', null, 1_000, 3),
  onSentences('forest-4k', 'growth: forest, 100 trees, 4,000 rows', null, 4_000, 3),
];
