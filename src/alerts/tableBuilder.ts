import type { AlertTableParts, DroppedRow, ShortenedAlert } from './alertTable';
import { MAX_ALERT_LENGTH } from './limits';
import { requiredColumns, type TableShape } from './tableShape';
import type { TextRows } from './textRows';

/** The beginning of a long alert, not cut within a surrogate pair. */
function beginning(alert: string): string {
  const unit = alert.charCodeAt(MAX_ALERT_LENGTH - 1);
  const splits = unit >= 0xd800 && unit < 0xdc00;
  return alert.slice(0, splits ? MAX_ALERT_LENGTH - 1 : MAX_ALERT_LENGTH);
}

/** Gathers rows into a table, leaving out those whose required cells are missing. */
export class TableBuilder {
  private readonly cells: string[][];
  private readonly required: readonly (readonly [name: string, place: number])[];
  private readonly alertPlace: number;
  private readonly missing: ReadonlySet<string>;
  private readonly alerts: string[] = [];
  private readonly lines: number[] = [];
  private readonly dropped: DroppedRow[] = [];
  private readonly shortened: ShortenedAlert[] = [];

  constructor(
    private readonly path: string,
    private readonly columns: readonly string[],
    shape: TableShape,
    naValues: readonly string[] = [],
  ) {
    this.cells = columns.map(() => []);
    this.required = requiredColumns(shape).map((name) => [name, columns.indexOf(name)]);
    this.alertPlace = columns.indexOf(shape.alertColumn);
    this.missing = new Set(naValues);
  }

  /** The number of rows gathered. */
  get rows(): number {
    return this.alerts.length;
  }

  private reasonToDrop(cells: readonly string[]): string | undefined {
    for (const [name, place] of this.required) {
      const cell = cells[place]!;
      if (cell === '') return `${name} is empty`;
      if (cell.trim() === '') return `${name} is blank`;
      if (this.missing.has(cell)) return `${name} is ${cell}`;
    }
    return undefined;
  }

  /** Takes the rows from `start` on, until the table has `limit` of them; returns the first one not taken. */
  take({ lines, cells }: TextRows, start: number = 0, limit: number = Number.POSITIVE_INFINITY): number {
    let i = start;
    for (; i < cells.length && this.rows < limit; i++) this.add(cells[i]!, lines[i]!);
    return i;
  }

  private add(cells: readonly string[], line: number): void {
    const reason = this.reasonToDrop(cells);
    if (reason !== undefined) {
      this.dropped.push({ line, reason });
      return;
    }
    for (let place = 0; place < cells.length; place++) this.cells[place]!.push(cells[place]!);
    const alert = cells[this.alertPlace]!;
    if (alert.length > MAX_ALERT_LENGTH) this.shortened.push({ line, length: alert.length });
    this.alerts.push(alert.length > MAX_ALERT_LENGTH ? beginning(alert) : alert);
    this.lines.push(line);
  }

  /** Whether there is anything to report: rows, or dropped ones. */
  get hasRows(): boolean {
    return this.rows > 0 || this.dropped.length > 0;
  }

  /** The table's parts; the builder is used up. */
  parts(): AlertTableParts {
    const columns = new Map(this.columns.map((name, place) => [name, this.cells[place]!]));
    const { path, alerts, lines, dropped, shortened } = this;
    return { path, columns, alerts, lines, dropped, shortened };
  }
}
