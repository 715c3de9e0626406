import { InputError } from '../errors/inputError';
import { type BootstrapOptions, bootstrapIntervals } from './bootstrapIntervals';
import type { Interval } from './interval';
import { labelUnion } from './labelUnion';
import { rowsToScore } from './rowsToScore';

/** Where the usual figures of a classifier lie. */
export interface ScoreIntervals {
  readonly accuracy: Interval;
  readonly macroF1: Interval;
  readonly weightedF1: Interval;
  /** The share of rows whose label is among the best ranked. */
  readonly top: Interval;
}

/**
 * Bootstrap intervals over the rows of a test, 95 % unless told otherwise: accuracy, macro- and weighted F1 (over
 * the labels of each draw), and the share of rows in `inTop`.
 *
 * @param inTop - whether each row's label is among the best ranked
 * @throws InputError on unequal lengths, no rows, or options out of range
 */
export function scoreIntervals(
  yTrue: readonly string[],
  yPred: readonly string[],
  inTop: readonly boolean[],
  options: BootstrapOptions = {},
): ScoreIntervals {
  const rows = rowsToScore(yTrue, yPred);
  if (inTop.length !== rows) throw new InputError(`${inTop.length} top ranks, but ${rows} true labels`);
  const labels = labelUnion(yTrue, yPred);
  const codeOf = new Map(labels.map((label, code) => [label, code]));
  const actual = Int32Array.from(yTrue, (label) => codeOf.get(label)!);
  const given = Int32Array.from(yPred, (label) => codeOf.get(label)!);
  const count = { actual: new Int32Array(labels.length), given: new Int32Array(labels.length) };
  const hits = new Int32Array(labels.length);
  const [accuracy, macroF1, weightedF1, top] = bootstrapIntervals(
    rows,
    (drawn) => {
      count.actual.fill(0);
      count.given.fill(0);
      hits.fill(0);
      let right = 0;
      let ranked = 0;
      for (const row of drawn) {
        count.actual[actual[row]]++;
        count.given[given[row]]++;
        if (actual[row] === given[row]) {
          hits[actual[row]]++;
          right++;
        }
        if (inTop[row]) ranked++;
      }
      let [sum, weighted, present] = [0, 0, 0];
      for (let code = 0; code < labels.length; code++) {
        const both = count.actual[code] + count.given[code];
        if (both === 0) continue;
        const f1 = (2 * hits[code]) / both;
        present++;
        sum += f1;
        weighted += f1 * count.actual[code];
      }
      return [right / rows, sum / present, weighted / rows, ranked / rows];
    },
    options,
  );
  return { accuracy, macroF1, weightedF1, top };
}
