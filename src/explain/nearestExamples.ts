import { InputError } from '../errors/inputError';
import { buildCosineIndex, type CosineIndex, unitRows } from '../models/cosineIndex';
import { nearestRows } from '../models/nearestRows';
import type { TextVectorizer } from '../text/textVectorizer';
import type { NearAlert } from './explanation';

/** Labelled alerts. */
export interface LabelledExamples {
  readonly alerts: readonly string[];
  readonly ids: readonly string[];
}

/** Labelled alerts, to find those that another is most like. */
export class NearestExamples {
  private readonly index: CosineIndex;

  constructor(
    private readonly vectorizer: TextVectorizer,
    private readonly examples: LabelledExamples,
  ) {
    this.index = buildCosineIndex(unitRows(vectorizer.transform(examples.alerts)));
  }

  /**
   * The most similar first, of equal ones the first row first; those that share no term are left out.
   * @throws InputError when `count` is no whole number from 1
   */
  nearest(alert: string, count: number): NearAlert[] {
    if (!Number.isInteger(count) || count < 1) {
      throw new InputError(`neighbours is ${count}: give a whole number from 1`);
    }
    const { alerts, ids } = this.examples;
    const k = Math.min(count, alerts.length);
    const { indices, similarities } = nearestRows(
      this.index,
      unitRows(this.vectorizer.transform([alert])),
      k,
    );
    return Array.from(indices, (row, at) => ({
      row,
      alert: alerts[row],
      id: ids[row],
      similarity: similarities.data[at],
    })).filter(({ similarity }) => similarity > 0);
  }
}
