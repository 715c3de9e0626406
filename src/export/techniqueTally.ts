import { createHash } from 'node:crypto';
import { exampleText } from './exampleText';
import type { ExportTechnique } from './exportTechnique';
import type { TaggedAlert } from './taggedAlert';

const MOST_EXAMPLES = 3;

/** What an export says of a technique's alerts together. */
export class TechniqueTally {
  alerts = 0;
  firstSeen: Date | null = null;
  lastSeen: Date | null = null;
  /** The first alerts that differ, fit to be read by people. */
  readonly examples: string[] = [];
  readonly #score = new Mean();
  readonly #confidence = new Mean();
  readonly #hash = createHash('sha256');

  constructor(readonly technique: ExportTechnique) {}

  /** `null` where no row has a score. */
  get meanScore(): number | null {
    return this.#score.value;
  }

  /** `null` where no row has a confidence. */
  get meanConfidence(): number | null {
    return this.#confidence.value;
  }

  /** SHA-256 of the alerts, in hexadecimal: what an id of this tally is made of. */
  get digest(): string {
    return this.#hash.copy().digest('hex');
  }

  add({ alert, score, confidence, time }: TaggedAlert): void {
    this.alerts++;
    this.#score.add(score);
    this.#confidence.add(confidence);
    if (time && (!this.firstSeen || time < this.firstSeen)) this.firstSeen = time;
    if (time && (!this.lastSeen || time > this.lastSeen)) this.lastSeen = time;
    this.#hash.update(JSON.stringify([alert, score, confidence, time]));
    if (this.examples.length === MOST_EXAMPLES) return;
    const example = exampleText(alert);
    if (example !== '' && !this.examples.includes(example)) this.examples.push(example);
  }
}

class Mean {
  #sum = 0;
  #count = 0;

  add(value: number | null): void {
    if (value === null) return;
    this.#sum += value;
    this.#count++;
  }

  get value(): number | null {
    return this.#count === 0 ? null : this.#sum / this.#count;
  }
}
