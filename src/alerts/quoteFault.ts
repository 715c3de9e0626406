/** A quote that breaks a CSV text, and the place of its cell. */
export interface QuoteFault {
  /** `stray`: a quote inside a cell that does not begin with one; `trailing`: text after a closing quote. */
  readonly kind: 'stray' | 'trailing';
  /** The line in which the cell begins. */
  readonly line: number;
  /** The line in which the fault lies. */
  readonly faultLine: number;
  /** The cell's place in its record, from 0. */
  readonly cell: number;
}

/** The first misplaced quote of a text that a CSV parser has refused. */
export function quoteFault(text: string, firstLine: number): QuoteFault | undefined {
  let line = firstLine;
  let cellLine = firstLine;
  let cell = 0;
  let atStart = true;
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const character = text[i];
    const next = text[i + 1];
    const endsLine = character === '\n' || (character === '\r' && next !== '\n');
    if (endsLine) line++;
    if (quoted) {
      if (character !== '"') continue;
      if (next === '"') i++;
      else if (next === undefined || /[,\r\n]/.test(next)) quoted = false;
      else return { kind: 'trailing', line: cellLine, faultLine: line, cell };
    } else if (character === '"') {
      if (!atStart) return { kind: 'stray', line: cellLine, faultLine: line, cell };
      quoted = true;
      atStart = false;
    } else if (character === ',' || endsLine) {
      cell = endsLine ? 0 : cell + 1;
      cellLine = line;
      atStart = true;
    } else if (character !== '\r') atStart = false;
  }
  return undefined;
}

/** The place among its record's cells of the cell at an offset; the record begins where the text does. */
export function cellAt(record: string, offset: number): number {
  let cell = 0;
  let quoted = false;
  for (let i = 0; i < offset; i++) {
    if (record[i] === '"') quoted = !quoted;
    else if (record[i] === ',' && !quoted) cell++;
  }
  return cell;
}
