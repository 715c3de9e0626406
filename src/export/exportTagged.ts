import { basename, resolve } from 'node:path';
import type { Attack } from '../attack/attack';
import { loadAttack } from '../attack/loadAttack';
import { InputError } from '../errors/inputError';
import { writeStream } from '../files/writeStream';
import { checkExportOptions } from './checkExportOptions';
import { ecsDocuments } from './ecsDocuments';
import type { ExportedFile } from './exportedFile';
import { isTableFormat } from './exportFormat';
import type { ExportOptions } from './exportOptions';
import { leftOutText } from './leftOutText';
import { mispEvent } from './mispEvent';
import { navigatorLayer } from './navigatorLayer';
import { producerOf } from './producer';
import { stixBundle } from './stixBundle';
import { tableCsv } from './tableCsv';
import { tableJsonl } from './tableJsonl';
import { tableParquet } from './tableParquet';
import { TaggedSource } from './taggedSource';
import { tallyTechniques } from './tallyTechniques';

/**
 * Writes a file that `alert2attack tag` wrote in the format of another tool, whole or not at all.
 *
 * `navigator`, `stix` and `misp` sum the alerts up by technique; `ecs` holds a document for each alert; `csv`,
 * `jsonl` and `parquet` hold every row, with types. Rows without a technique are counted as none.
 *
 * @param input - CSV or JSONL, plain or gzip, with the columns `alert` and `technique_id`; read once, of any size
 * @param output - an existing file is replaced, but only at the end
 * @throws InputError when the input lacks a column, a cell cannot be read, no row has a technique (but csv,
 *   jsonl, parquet), an option does not fit the format, or the file cannot be written
 */
export async function exportTagged(
  input: string,
  output: string,
  options: ExportOptions,
): Promise<ExportedFile> {
  checkExportOptions(options);
  if (resolve(input) === resolve(output)) {
    throw new InputError(`${output} is the file to read: name another one to write`);
  }
  const source = new TaggedSource(input, options);
  const written = await writeStream(output, exportChunks(source, options), options.signal);
  const techniques = [...source.techniques.values()];
  return {
    ...written,
    format: options.to,
    rows: source.rows,
    techniques: isTableFormat(options.to) ? null : techniques.length,
    unnamed: techniques.filter(({ name }) => name === null).length,
    leftOut: source.leftOut,
  };
}

async function* exportChunks(
  source: TaggedSource,
  options: ExportOptions,
): AsyncGenerator<string | Uint8Array> {
  const { to, guardFormulas = true } = options;
  if (to === 'csv') yield* tableCsv(source, guardFormulas);
  else if (to === 'jsonl') yield* tableJsonl(source);
  else if (to === 'parquet') yield* tableParquet(source);
  else yield* techniqueChunks(source, options, options.attack ?? (await loadAttack()));
}

async function* techniqueChunks(
  tagged: TaggedSource,
  options: ExportOptions,
  attack: Attack,
): AsyncGenerator<string> {
  const { to, index, score = 'counts', created = new Date(), alertColumn = 'alert', timeColumn } = options;
  if (to === 'ecs') {
    const fields = new Set([alertColumn, ...(timeColumn === undefined ? [] : [timeColumn])]);
    yield* ecsDocuments(tagged, { attack, created, index, fields });
    return;
  }
  const tallies = await tallyTechniques(tagged, attack);
  const source = basename(tagged.path);
  const producer = producerOf(options.producer);
  if (to === 'stix') yield stixBundle(tallies, { attack, producer, created });
  else if (to === 'misp') yield mispEvent(tallies, { producer, created, source });
  else yield navigatorLayer(tallies, { attack, score, source, leftOut: leftOutText(tagged.leftOut) });
}
