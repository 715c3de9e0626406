import { CsvError, type Options, parse } from 'csv-parse/sync';
import { InputError } from '../errors/inputError';
import { cellAt, quoteFault } from './quoteFault';
import { EndlessRecord, type RecordBlock, recordBlocks } from './recordBlocks';
import { shownText } from './shownText';
import type { TextRows } from './textRows';

const parserOptions: Options = { record_delimiter: ['\r\n', '\n', '\r'], relax_column_count: true };

// In a file of one column an empty line is no row, but "" is one. Only this way of parsing, which is slower,
// tells them apart.
const oneColumnOptions: Options = { ...parserOptions, info: true, skip_empty_lines: true };

interface ParsedRecord {
  readonly record: readonly string[];
  /** The number of empty lines above it in its block that gave no record. */
  readonly emptyLines: number;
}

function parseOneColumn(text: string): ParsedRecord[] {
  const found = parse(text, oneColumnOptions) as unknown as {
    record: string[];
    info: { empty_lines: number };
  }[];
  return found.map(({ record, info }) => ({ record, emptyLines: info.empty_lines }));
}

function countLineEnds(cell: string): number {
  return cell.includes('\n') || cell.includes('\r') ? cell.split(/\r\n|\n|\r/).length - 1 : 0;
}

/** The column names of a text that is broken further down, for messages. */
function headerOf(text: string): readonly string[] | undefined {
  try {
    return parse(text, { ...parserOptions, skip_empty_lines: true, to: 1 })[0];
  } catch {
    return undefined;
  }
}

class CsvReader {
  private columns: readonly string[] | undefined;

  constructor(private readonly path: string) {}

  /** "alerts.csv, line 3, column 2 (alert)" */
  private place(line: number, cell: number): string {
    const name = this.columns?.[cell];
    const shown = name === undefined || /^[\w .-]{1,60}$/.test(name) ? name : shownText(name);
    return `${this.path}, line ${line}, column ${cell + 1}${shown === undefined ? '' : ` (${shown})`}`;
  }

  endless({ text, line, openQuote, atEnd }: EndlessRecord): InputError {
    if (openQuote < 0) return new InputError(`${this.path}, line ${line}: the line is longer than 1 MiB`);
    const before = text.slice(0, openQuote);
    const place = this.place(line + countLineEnds(before), cellAt(text, openQuote));
    if (before !== '' && !/[,\r\n]$/.test(before)) return this.stray(place);
    const until = atEnd ? 'before the file ends' : 'within 1 MiB';
    const start = shownText(text.slice(openQuote));
    return new InputError(`${place}: the quote that opens here is not closed ${until}; it begins ${start}`);
  }

  private stray(place: string): InputError {
    const advice = 'put the cell in quotes and write the quote twice, as "5"" disk"';
    return new InputError(`${place}: there is a quote inside a cell that does not begin with one; ${advice}`);
  }

  private refusal({ text, line }: RecordBlock, error: CsvError): InputError {
    this.columns ??= headerOf(text);
    const fault = quoteFault(text, line);
    if (!fault) return new InputError(`${this.path}, from line ${line} on: ${error.message}`);
    const place = this.place(fault.line, fault.cell);
    if (fault.kind === 'stray') return this.stray(place);
    const where = fault.faultLine === fault.line ? '' : ` in line ${fault.faultLine}`;
    const found = `the quote that opens here is closed${where}, and text follows where a comma or a line end is due`;
    return new InputError(`${place}: ${found}; write a quote inside a quoted cell twice`);
  }

  private parse(block: RecordBlock): ParsedRecord[] {
    try {
      if (this.columns === undefined || this.columns.length === 1) return parseOneColumn(block.text);
      return parse(block.text, parserOptions).map((record) => ({ record, emptyLines: 0 }));
    } catch (error) {
      throw error instanceof CsvError ? this.refusal(block, error) : error;
    }
  }

  private checkWidth(
    record: readonly string[],
    columns: readonly string[],
    line: number,
    ends: number,
  ): void {
    if (record.length === columns.length) return;
    const few = record.length < columns.length;
    const place = this.place(line, few ? record.length : columns.length);
    const span = ends > 0 ? `; the row goes on to line ${line + ends}: is a quote missing?` : '';
    const hint = few ? '' : '; a cell that holds a comma must be in quotes';
    throw new InputError(
      `${place}: the row has ${record.length} cells, the header has ${columns.length}${span || hint}`,
    );
  }

  rows(block: RecordBlock): TextRows {
    const lines: number[] = [];
    const cells: (readonly string[])[] = [];
    let line = block.line;
    for (const { record, emptyLines } of this.parse(block)) {
      const begins = line + emptyLines;
      let ends = 0;
      for (const cell of record) ends += countLineEnds(cell);
      line += 1 + ends;
      if (this.columns === undefined) {
        this.columns = record;
        continue;
      }
      // A line of blanks is no row, as an empty one is none.
      if (record.length === 1 && this.columns.length > 1 && record[0]!.trim() === '') continue;
      this.checkWidth(record, this.columns, begins, ends);
      lines.push(begins);
      cells.push(record);
    }
    return { columns: this.columns ?? [], lines, cells };
  }
}

/**
 * The rows of a CSV text, some at a time; the first record names the columns. Cells stay as they are written.
 *
 * @throws InputError with file, line and column on rows of another width, misplaced or unclosed quotes, and
 *   records of more than 1 MiB
 */
export async function* csvRows(chunks: AsyncIterable<string>, path: string): AsyncGenerator<TextRows> {
  const reader = new CsvReader(path);
  try {
    for await (const block of recordBlocks(chunks)) yield reader.rows(block);
  } catch (error) {
    throw error instanceof EndlessRecord ? reader.endless(error) : error;
  }
}
