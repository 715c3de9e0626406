import { NearestAlertClassifier, TfidfVectorizer } from '../../dist/index';
import { type BenchInputs, mixed } from '../inputs';
import type { Prepared, Step } from '../step';

type Rows = readonly [texts: readonly string[], labels: readonly string[]];

const original = ({ alerts, ids }: BenchInputs): Rows => [alerts, ids];
const many = ({ sentences, techniques }: BenchInputs): Rows => [sentences, techniques];
const grown =
  (count: number) =>
  ({ sentences }: BenchInputs): Rows => {
    const texts = mixed(sentences, count);
    return [texts, texts.map((_, r) => String(r % 200))];
  };

function model([texts, labels]: Rows) {
  const vectorizer = new TfidfVectorizer({ stopWords: 'english' });
  const classifier = new NearestAlertClassifier().fit(vectorizer.fitTransform(texts), labels);
  return { vectorizer, classifier };
}

/** From texts to labels, as a user calls it. */
function batchOfTexts(
  name: string,
  title: string,
  target: number | null,
  rows: (inputs: BenchInputs) => Rows,
): Step {
  return {
    name,
    title,
    target,
    repeats: 9,
    per: 2000,
    prepare(inputs): Prepared {
      const { vectorizer, classifier } = model(rows(inputs));
      const texts = mixed(inputs.queries, 2000);
      return warmedUp(() => classifier.predict(vectorizer.transform(texts)));
    },
  };
}

/** From rows to labels: the search alone. */
function batch(
  name: string,
  title: string,
  target: number | null,
  rows: (inputs: BenchInputs) => Rows,
): Step {
  return {
    name,
    title,
    target,
    repeats: 15,
    per: 2000,
    prepare(inputs): Prepared {
      const { vectorizer, classifier } = model(rows(inputs));
      const queries = vectorizer.transform(mixed(inputs.queries, 2000));
      return warmedUp(() => classifier.predict(queries));
    },
  };
}

/** A run takes milliseconds: several, until its code is compiled in both threads. */
function warmedUp(run: () => unknown): Prepared {
  return {
    warmUp() {
      for (let k = 0; k < 20; k++) run();
    },
    run,
  };
}

/** Labels of 2,000 alerts at once; seconds per alert. */
export const nearestSteps: readonly Step[] = [
  batch('nearest-original', 'nearest alert, batch, 1,232 rows, per alert', 10, original),
  batch('nearest-procedures', 'nearest alert, batch, 16,000 rows, per alert', 10, many),
  batchOfTexts('nearest-texts', 'nearest alert, batch, texts in, 1,232 rows, per alert', null, original),
  batchOfTexts('nearest-texts-16k', 'nearest alert, batch, texts in, 16,000 rows, per alert', null, many),
  batch('nearest-1k', 'growth: nearest alert, 1,000 rows, per alert', null, grown(1_000)),
  batch('nearest-10k', 'growth: nearest alert, 10,000 rows, per alert', null, grown(10_000)),
  batch('nearest-100k', 'growth: nearest alert, 100,000 rows, per alert', null, grown(100_000)),
];

/** The original study's loop: one text after another, from text to label. */
export const nearestLoop: Step = {
  name: 'nearest-loop',
  title: "nearest alert, the original's loop text by text, per alert",
  target: null,
  repeats: 5,
  per: 300,
  prepare(inputs) {
    const { vectorizer, classifier } = model(original(inputs));
    const queries = mixed(inputs.queries, 300);
    const run = () => queries.map((text) => classifier.predict(vectorizer.transform([text]))[0]);
    return { warmUp: run, run };
  },
};
