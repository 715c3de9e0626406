import { shownText } from '../alerts/shownText';
import { InputError } from '../errors/inputError';
import { nearestName } from '../spelling/nearestName';
import { type ExportFormat, exportFormats } from './exportFormat';
import type { ExportOptions } from './exportOptions';

const reports: readonly ExportFormat[] = ['stix', 'misp', 'ecs'];

/** The formats that each option is for. */
const uses: readonly (readonly [
  option: keyof ExportOptions,
  words: string,
  formats: readonly ExportFormat[],
])[] = [
  ['score', 'score', ['navigator']],
  ['created', 'the time of the export', reports],
  ['timeColumn', 'the time column', reports],
  ['producer', 'the producer', ['stix', 'misp']],
  ['index', 'the index', ['ecs']],
  ['guardFormulas', 'guarding formulas', ['csv']],
];

/**
 * Checks what an export was asked for.
 * @throws InputError when the format is none, an option is for another format, or its value cannot be
 */
export function checkExportOptions(options: ExportOptions): void {
  const { to, score, created, index } = options;
  if (!exportFormats.includes(to)) {
    const near = nearestName(String(to), exportFormats);
    const hint = near === undefined ? '' : `; did you mean ${near}?`;
    throw new InputError(
      `cannot export to ${shownText(String(to))}: ${exportFormats.join(', ')} are possible${hint}`,
    );
  }
  for (const [option, words, formats] of uses) {
    if (options[option] === undefined || formats.includes(to)) continue;
    throw new InputError(`${words} is for ${formats.join(', ')}, and has no meaning for ${to}: leave it out`);
  }
  if (score !== undefined && score !== 'counts' && score !== 'confidence') {
    throw new InputError(`score is ${shownText(String(score))}: counts and confidence are possible`);
  }
  if (created && !(created.getUTCFullYear() >= 1970 && created.getUTCFullYear() <= 9999)) {
    throw new InputError('the time of the export is no time from 1970 to 9999');
  }
  if (index !== undefined) checkIndex(index);
}

// What Elasticsearch's "create index" says of names.
const indexName = /^(?!\.{1,2}$)[^-_+\\/*?"<>|\s,#:\p{Lu}][^\\/*?"<>|\s,#:\p{Lu}]*$/u;
const longestIndexName = 255;

function checkIndex(index: string): void {
  if (indexName.test(index) && Buffer.byteLength(index) <= longestIndexName) return;
  throw new InputError(
    `an index cannot be named ${shownText(index)}: use lower case, no blanks, none of \\ / * ? " < > | , # :, and none of - _ + first`,
  );
}
