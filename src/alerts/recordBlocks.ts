import { MAX_RECORD_LENGTH } from './limits';

const LF = 10;
const CR = 13;
const QUOTE = 34;

/** Some whole records of a CSV text, and the line of the file in which they begin. */
export interface RecordBlock {
  readonly text: string;
  readonly line: number;
}

/** A record that does not end within {@link MAX_RECORD_LENGTH}, or not before the file does. */
export class EndlessRecord extends Error {
  override readonly name = 'EndlessRecord';

  constructor(
    /** The record's text as far as it was read. */
    readonly text: string,
    /** The line in which it begins. */
    readonly line: number,
    /** Where in the text the open quote is, -1 when there is none. */
    readonly openQuote: number,
    /** Whether the file ended. */
    readonly atEnd: boolean,
  ) {
    super(`no end of the record that begins in line ${line}`);
  }
}

/**
 * Cuts a CSV text at line ends that lie outside quotes, so that every block can be parsed by itself, its
 * lines can be numbered, and an unclosed quote is met after {@link MAX_RECORD_LENGTH} rather than at the end.
 *
 * @param chunks - the text; no chunk but the last ends between `\r` and `\n`
 * @throws EndlessRecord
 */
export async function* recordBlocks(chunks: AsyncIterable<string>): AsyncGenerator<RecordBlock> {
  let text = '';
  let scanned = 0;
  let quoted = false;
  let openQuote = -1;
  let closedQuote = -1;
  let line = 1;
  let blockLine = 1;

  for await (const chunk of chunks) {
    text += chunk;
    let cut = 0;
    let lineAfterCut = blockLine;
    for (let i = scanned; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      if (unit === QUOTE) {
        // Two quotes in a row within quotes are a quote character: the opening one stays the same.
        if (quoted) closedQuote = i;
        else if (closedQuote !== i - 1 || openQuote < 0) openQuote = i;
        quoted = !quoted;
      } else if (unit === LF || (unit === CR && text.charCodeAt(i + 1) !== LF)) {
        line++;
        if (quoted) continue;
        if (i - cut > MAX_RECORD_LENGTH) throw new EndlessRecord(text.slice(cut), lineAfterCut, -1, false);
        cut = i + 1;
        lineAfterCut = line;
      }
    }
    if (text.length - cut > MAX_RECORD_LENGTH) {
      throw new EndlessRecord(text.slice(cut), lineAfterCut, quoted ? openQuote - cut : -1, false);
    }
    if (cut > 0) yield { text: text.slice(0, cut), line: blockLine };
    text = text.slice(cut);
    scanned = text.length;
    openQuote -= cut;
    closedQuote -= cut;
    blockLine = lineAfterCut;
  }
  if (quoted) throw new EndlessRecord(text, blockLine, openQuote, true);
  if (text.length > 0) yield { text, line: blockLine };
}
