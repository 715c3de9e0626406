import { basename } from 'node:path';
import type { Attack } from '../attack/attack';
import { InputError } from '../errors/inputError';
import type { AlertTagger } from '../tagger/alertTagger';
import { AlertReader, excerpt } from './alertReader';
import { confidences } from './confidences';
import { doubtOrder } from './doubtOrder';
import { HttpFailure } from './httpFailure';
import { PageTechniques } from './pageTechniques';
import type { AlertDetails, DecisionChange, QueueContent, RowSummary } from './protocol';
import type { DecisionAnswer, ReviewSession } from './reviewSession';

const EXCERPT_LENGTH = 140;
const MOST_SUMMARIES = 200;
const LONGEST_ID = 100;

/** What the server answers with: the queue, its alerts, and what becomes of decisions. */
export class ReviewData {
  readonly #reader: AlertReader;
  readonly #techniques: PageTechniques;
  readonly #confidences: readonly (number | null)[];

  constructor(
    readonly session: ReviewSession,
    tagger: AlertTagger,
    private readonly attack: Attack,
    private readonly output: string | null,
  ) {
    this.#reader = new AlertReader(tagger, attack, session.reviewed);
    this.#techniques = new PageTechniques(attack, tagger.classes, session.reviewed.tags);
    this.#confidences = confidences(session.reviewed);
  }

  queue(): QueueContent {
    const { reviewed } = this.session;
    return {
      file: basename(reviewed.path),
      attack: this.attack.title,
      output: this.output,
      order: doubtOrder(reviewed),
      tags: reviewed.tags.map((tag) => this.#techniques.place(tag)),
      techniques: this.#techniques.list,
    };
  }

  /** @throws HttpFailure 400 or 404 when `rows` is no list of rows, such as `3,1,2` */
  summaries(rows: string): RowSummary[] {
    const wanted = rows.split(',');
    if (wanted.length > MOST_SUMMARIES) throw new HttpFailure(400, `more than ${MOST_SUMMARIES} rows`);
    return wanted.map((text) => {
      const row = this.#row(text);
      const confidence = this.#confidences[row] ?? null;
      return { row, excerpt: excerpt(this.session.reviewed.alerts[row], EXCERPT_LENGTH), confidence };
    });
  }

  /** @throws HttpFailure 404 when there is no such row */
  details(row: string, whole: boolean): AlertDetails {
    return this.#reader.details(this.#row(row), whole);
  }

  /** @throws HttpFailure 400 when the request is no decision, or its technique is none */
  decide(request: Readonly<Record<string, unknown>>): DecisionAnswer {
    try {
      return this.session.decide(this.#request(request));
    } catch (error) {
      throw error instanceof InputError ? new HttpFailure(400, error.message) : error;
    }
  }

  #request({ row: place, version, kind, id }: Readonly<Record<string, unknown>>): DecisionChange {
    const row = this.#row(String(place));
    if (!Number.isSafeInteger(version)) throw new HttpFailure(400, 'the version is missing');
    const at = { row, version: version as number };
    if (kind === 'undo') return { ...at, kind };
    if (kind === 'none') return { ...at, kind, id: null };
    if (kind !== 'choose') throw new HttpFailure(400, 'the kind is choose, none or undo');
    if (typeof id !== 'string' || id.length > LONGEST_ID)
      throw new HttpFailure(400, 'the id is no technique id');
    const chosen = this.#techniques.chosen(id);
    return { ...at, kind: chosen === this.#reader.proposal(row) ? 'accepted' : 'corrected', id: chosen };
  }

  #row(text: string): number {
    const row = /^\d{1,9}$/.test(text) ? Number(text) : -1;
    if (row >= 0 && row < this.session.reviewed.alerts.length) return row;
    throw new HttpFailure(404, 'there is no such row');
  }
}
