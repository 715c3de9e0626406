import { InputError } from '../errors/inputError';
import { type ColumnTable, selectTableRows } from '../features/columnTable';
import { unitRows } from '../models/cosineIndex';
import type { LabelledTexts } from '../models/nearestMatches';
import { textKey } from '../selection/textKey';
import { TfidfVectorizer } from '../text/tfidfVectorizer';
import { labelWorth } from './labelWorth';
import { pickUnlike } from './pickUnlike';

/** A technique that an alert may show. */
export interface CandidateTechnique {
  readonly techniqueId: string;
  readonly techniqueName: string;
  readonly score: number;
}

/** What a tagger says of an alert. */
export interface CandidateTag {
  /** How likely the first candidate is right; only from a calibrated tagger. */
  readonly confidence?: number;
  /** The likeliest first. */
  readonly candidates: readonly CandidateTechnique[];
}

/** What can say how unsure it is; a fitted `AlertTagger` is one. */
export interface UnsureTagger {
  /** The labelled alerts that it was trained on, null where they were not kept. */
  readonly examples: LabelledTexts | null;
  tag(
    alerts: readonly string[],
    options: { readonly candidates: number; readonly columns?: ColumnTable },
  ): readonly CandidateTag[];
}

/** Options of {@link nextToLabel}. */
export interface NextToLabelOptions {
  /** How many alerts. Default 20. */
  readonly count?: number;
  /** How many techniques to list for each. Default 3. */
  readonly candidates?: number;
  /** The other columns of the alerts, for a tagger that reads metadata. */
  readonly columns?: ColumnTable;
}

/** An alert whose label would teach the tagger much. */
export interface AlertToLabel extends CandidateTag {
  /** Its row among the alerts. */
  readonly row: number;
  readonly alert: string;
  /** By how much the first candidate's score leads the second's. */
  readonly margin: number;
}

/**
 * The alerts whose labels would teach a tagger most, the most telling first: those of which it is unsure (by its
 * confidence where it is calibrated, else by the margin between the first two candidates), that are like many
 * others, and unlike each other and those that it was trained on. Alerts of the same words come once, those that it
 * was trained on never.
 *
 * @param alerts - without labels
 * @returns fewer than `count` when there are no more
 * @throws InputError on a count that is no whole number from 1, or when no alert has a word
 */
export function nextToLabel(
  alerts: readonly string[],
  tagger: UnsureTagger,
  { count = 20, candidates = 3, columns }: NextToLabelOptions = {},
): AlertToLabel[] {
  if (!Number.isInteger(count) || count < 1) {
    throw new InputError(`count is ${count}: give a whole number from 1`);
  }
  const examples = tagger.examples?.alerts ?? [];
  const known = new Set(examples.map(textKey));
  const open = Int32Array.from(alerts.keys()).filter((row) => !known.has(textKey(alerts[row])));
  if (open.length === 0) return [];
  const texts = Array.from(open, (row) => alerts[row]);
  const tags = tagger.tag(texts, {
    candidates: Math.max(2, candidates),
    columns: columns && selectTableRows(columns, open),
  });
  const margins = tags.map((tag) => tag.candidates[0].score - (tag.candidates[1]?.score ?? 0));
  const sureness = Float64Array.from(tags, ({ confidence }, i) => confidence ?? margins[i]);
  // The alerts' own words, as the tagger does not know those that are new.
  const words = new TfidfVectorizer({ stopWords: 'english', sublinearTf: true }).fit([...texts, ...examples]);
  const rows = unitRows(words.transform(texts));
  const worth = labelWorth(rows, unitRows(words.transform(examples)), sureness);
  return pickUnlike(rows, worth, count).map((i) => ({
    ...tags[i],
    row: open[i],
    alert: texts[i],
    margin: margins[i],
    candidates: tags[i].candidates.slice(0, candidates),
  }));
}
