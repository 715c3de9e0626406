import type { Attack } from '../attack/attack';
import { AlertExplainer } from '../explain/alertExplainer';
import type { Explanation } from '../explain/explanation';
import { shadedParts } from '../explain/shadedParts';
import { visibleText } from '../explain/visibleText';
import { selectTableRows } from '../features/columnTable';
import type { AlertTagger } from '../tagger/alertTagger';
import type { Tag } from '../tagger/tag';
import { cutParts } from './cutParts';
import type { AlertDetails, PageCandidate } from './protocol';
import type { ReviewTable } from './reviewTable';

const SHOWN_LENGTH = 2000;
const SHOWN_CELL = 300;
const CANDIDATES = 5;
const NEIGHBOURS = 4;
const MOST_KEPT = 100;

interface ReadAlert {
  readonly tag: Tag;
  readonly explanation: Explanation;
}

/** Tells what the model makes of an alert, when a page asks for it; the last ones are kept. */
export class AlertReader {
  readonly #explainer: AlertExplainer;
  readonly #kept = new Map<number, ReadAlert>();

  constructor(
    private readonly tagger: AlertTagger,
    attack: Attack,
    private readonly reviewed: ReviewTable,
  ) {
    this.#explainer = new AlertExplainer(tagger, { attack, neighbours: NEIGHBOURS });
  }

  /** What accepting chooses: the row's tag, or the model's first candidate where it is untagged. */
  proposal(row: number): string {
    return this.reviewed.tags[row] || this.#read(row).tag.techniqueId;
  }

  /** Everything about a row; of a long alert the beginning, or `whole`. */
  details(row: number, whole: boolean): AlertDetails {
    const { table, places, alerts } = this.reviewed;
    const { tag, explanation } = this.#read(row);
    const { neighbours, attackSentence } = explanation;
    const parts = shadedParts(table.alerts[row], explanation.contributions);
    parts.push({ text: alerts[row].slice(table.alerts[row].length), value: 0 });
    const shown = cutParts(parts, whole ? Number.POSITIVE_INFINITY : SHOWN_LENGTH);
    const cells = table.row(row);
    return {
      row,
      line: table.lines[row],
      parts: shown.map(({ text, value }) => ({ text: visibleText(text), value })),
      left: alerts[row].length - shown.reduce((length, { text }) => length + text.length, 0),
      cells: places.columns
        .filter(({ place }) => place !== places.alert && place < places.id && cells[place] !== '')
        .map(({ name, place }) => ({
          name: excerpt(name, SHOWN_CELL),
          value: excerpt(cells[place], SHOWN_CELL),
        })),
      proposal: this.proposal(row),
      explained: explanation.technique,
      candidates: this.#candidates(row, tag),
      neighbours: neighbours.map(({ id, alert, similarity }) => ({
        id,
        alert: excerpt(alert, SHOWN_CELL),
        similarity,
      })),
      sentence: attackSentence && {
        id: attackSentence.techniqueId,
        text: excerpt(attackSentence.sentence, SHOWN_LENGTH),
      },
    };
  }

  #candidates(row: number, tag: Tag): PageCandidate[] {
    const given = this.reviewed.tags[row];
    const candidates = tag.candidates.map(({ techniqueId: id, score }, rank) => ({
      id,
      score,
      confidence: rank === 0 ? (tag.confidence ?? null) : null,
      isTag: id === given,
    }));
    if (given === '' || candidates.some(({ isTag }) => isTag)) return candidates;
    return [{ id: given, score: null, confidence: null, isTag: true }, ...candidates];
  }

  #read(row: number): ReadAlert {
    const kept = this.#kept.get(row);
    if (kept) return kept;
    const { table } = this.reviewed;
    const alert = table.alerts[row];
    const columns = selectTableRows(table, Int32Array.of(row));
    const [tag] = this.tagger.tag([alert], { candidates: CANDIDATES, columns });
    const read = { tag, explanation: this.#explainer.explain(alert, columns) };
    this.#kept.set(row, read);
    if (this.#kept.size > MOST_KEPT) this.#kept.delete(this.#kept.keys().next().value!);
    return read;
  }
}

/** The beginning of a text, safe to show. */
export function excerpt(text: string, length: number): string {
  return visibleText(text.length > length ? `${text.slice(0, length - 1)}…` : text);
}
