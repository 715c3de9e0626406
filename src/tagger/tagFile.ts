import type { AlertTable } from '../alerts/alertTable';
import { type StreamOptions, streamAlerts } from '../alerts/streamAlerts';
import { writeCsv } from '../alerts/writeCsv';
import { InputError } from '../errors/inputError';
import type { AlertTagger } from './alertTagger';
import type { Tag } from './tag';

/** Options of {@link tagFile}. */
export interface TagFileOptions extends StreamOptions {
  /** How many techniques each row lists; 3 when left out. */
  readonly candidates?: number;
  /** Whether cells that a spreadsheet would take for formulas get an apostrophe before them. Default false. */
  readonly guardFormulas?: boolean;
  /** Rows whose confidence is below are left untagged, for a person to look at; needs a calibrated tagger. */
  readonly minConfidence?: number;
}

/** What {@link tagFile} did. */
export interface TaggedFile {
  readonly path: string;
  readonly rows: number;
  /** Rows without an alert, which were left out. */
  readonly dropped: number;
  /** Rows left untagged because of `minConfidence`; only where that was given. */
  readonly needsReview?: number;
}

/**
 * Tags a file of alerts of any size: writes the input's columns, then `technique_id`, `technique_name`, `tactics`
 * and `score`, then `candidate_2`, `candidate_2_score` and so on, and `confidence` where the tagger is calibrated.
 * Where it can name techniques that no alert was labelled with, `known_from` follows: `alerts`, or `attack` for those.
 * With `minConfidence` a column `status` follows: `tagged`, or `needs review` where the technique's own columns are
 * left empty; the candidates stay, to choose from. The file appears whole or not at all.
 *
 * @throws InputError when the input cannot be read, has one of those columns already, or the place cannot be written
 */
export async function tagFile(
  tagger: AlertTagger,
  input: string,
  output: string,
  options: TagFileOptions = {},
): Promise<TaggedFile> {
  const { candidates = 3, guardFormulas, signal, minConfidence } = options;
  const isCalibrated = tagger.calibration !== null;
  if (minConfidence !== undefined) checkMinConfidence(minConfidence, isCalibrated);
  const added = [
    ...tagColumns(candidates),
    ...(isCalibrated ? ['confidence'] : []),
    ...(tagger.isZeroShot ? ['known_from'] : []),
    ...(minConfidence === undefined ? [] : ['status']),
  ];
  const batches = streamAlerts(input, options)[Symbol.asyncIterator]();
  const first = await batches.next();
  const columns = first.done ? [] : first.value.columns;
  const taken = added.filter((name) => columns.includes(name));
  if (taken.length > 0) {
    throw new InputError(
      `${input} has a column ${taken[0]} already: it seems to be tagged; rename or drop it`,
    );
  }
  const counts = { rows: 0, dropped: 0, ...(minConfidence !== undefined && { needsReview: 0 }) };
  const knownFrom = (tag: Tag, isSure: boolean): string[] => {
    if (!tagger.isZeroShot) return [];
    return [isSure ? (tag.zeroShot ? 'attack' : 'alerts') : ''];
  };
  async function* rows(): AsyncGenerator<readonly string[]> {
    for (let next = first; !next.done; next = await batches.next()) {
      counts.rows += next.value.rows;
      counts.dropped += next.value.dropped.length;
      for (const [cells, tag] of taggedRows(tagger, next.value, candidates)) {
        const isSure = minConfidence === undefined || tag.confidence! >= minConfidence;
        if (!isSure) counts.needsReview!++;
        const status = minConfidence === undefined ? [] : [isSure ? 'tagged' : 'needs review'];
        yield [...cells, ...tagCells(tag, candidates, isSure), ...knownFrom(tag, isSure), ...status];
      }
    }
  }
  await writeCsv(output, [...columns, ...added], rows(), { guardFormulas, signal });
  return { path: output, ...counts };
}

/** The columns that tagging adds. */
function tagColumns(candidates: number): string[] {
  const columns = ['technique_id', 'technique_name', 'tactics', 'score'];
  for (let rank = 2; rank <= candidates; rank++) columns.push(`candidate_${rank}`, `candidate_${rank}_score`);
  return columns;
}

function* taggedRows(
  tagger: AlertTagger,
  table: AlertTable,
  candidates: number,
): Generator<readonly [string[], Tag]> {
  const tags = tagger.tag(table.alerts, { candidates, columns: table });
  for (let i = 0; i < table.rows; i++) yield [table.row(i), tags[i]];
}

function tagCells(tag: Tag, candidates: number, isSure: boolean): string[] {
  const cells = isSure
    ? [tag.techniqueId, tag.techniqueName, tag.tactics.join(' '), formatScore(tag.score)]
    : ['', '', '', ''];
  for (let rank = 1; rank < candidates; rank++) {
    const next = tag.candidates[rank];
    cells.push(next?.techniqueId ?? '', next ? formatScore(next.score) : '');
  }
  if (tag.confidence !== undefined) cells.push(formatScore(tag.confidence));
  return cells;
}

function checkMinConfidence(minConfidence: number, isCalibrated: boolean): void {
  if (!(minConfidence >= 0 && minConfidence <= 1)) {
    throw new InputError(`the least confidence is ${minConfidence}: give a number from 0 to 1`);
  }
  if (!isCalibrated) {
    throw new InputError('the model does not know how sure it is: train it with calibration first');
  }
}

function formatScore(score: number): string {
  return score.toFixed(4);
}
