import type { AlertTable } from '../alerts/alertTable';
import { readTime } from '../alerts/readTime';
import { shownText } from '../alerts/shownText';
import { streamAlerts } from '../alerts/streamAlerts';
import type { Attack } from '../attack/attack';
import { InputError } from '../errors/inputError';
import { numberOf } from './cellValue';
import type { LeftOutRows } from './exportedFile';
import type { ExportOptions } from './exportOptions';
import type { ExportTechnique } from './exportTechnique';
import type { TaggedAlert, TaggedAlerts, TaggedRows } from './taggedAlert';
import { type TaggedColumns, taggedColumns } from './taggedColumns';
import { TechniqueLookup } from './techniqueLookup';
import { UnfitIds } from './unfitIds';

// An alert may have a megabyte: few rows are held at a time.
const BATCH_ROWS = 50;

/** Reads a tagged file once, from front to back, and counts what it meets. */
export class TaggedSource {
  /** Rows given so far. */
  rows: number = 0;
  /** The techniques of these rows by id; only where alerts were asked for. */
  readonly techniques: Map<string, ExportTechnique> = new Map();
  #untagged = 0;
  #withoutAlert = 0;
  readonly #unfit = new UnfitIds();

  constructor(
    readonly path: string,
    private readonly options: ExportOptions,
  ) {}

  get leftOut(): LeftOutRows {
    return {
      untagged: this.#untagged,
      withoutAlert: this.#withoutAlert,
      unfit: this.#unfit.rows,
      unfitIds: this.#unfit.list(),
    };
  }

  /** All rows that have an alert. */
  async *tables(): AsyncGenerator<TaggedRows> {
    for await (const [table, places] of this.#batches()) {
      const rows = [...table.records()];
      for (const cells of rows) if (isUntagged(cells, places)) this.#untagged++;
      this.rows += rows.length;
      yield { columns: places.columns, rows, at: (row) => this.#at(table.lines[row]!) };
    }
  }

  /** The alerts that have a technique of this knowledge base. */
  async *alerts(attack: Attack): AsyncGenerator<TaggedAlerts> {
    const lookup = new TechniqueLookup(attack);
    for await (const [table, places] of this.#batches()) {
      const alerts: TaggedAlert[] = [];
      for (let i = 0; i < table.rows; i++) {
        const alert = this.#tagged(table.row(i), table.lines[i]!, places, lookup);
        if (alert) alerts.push(alert);
      }
      this.rows += alerts.length;
      yield { columns: places.columns, alerts };
    }
  }

  async *#batches(): AsyncGenerator<readonly [AlertTable, TaggedColumns]> {
    let places: TaggedColumns | undefined;
    for await (const table of streamAlerts(this.path, { ...this.options, batchRows: BATCH_ROWS })) {
      places ??= taggedColumns(this.path, table.columns, this.options);
      this.#withoutAlert += table.dropped.length;
      yield [table, places];
    }
  }

  #tagged(
    cells: readonly string[],
    line: number,
    places: TaggedColumns,
    lookup: TechniqueLookup,
  ): TaggedAlert | null {
    if (isUntagged(cells, places)) {
      this.#untagged++;
      return null;
    }
    const id = cells[places.id]!;
    const technique = lookup.find(id);
    if ('unfit' in technique) {
      this.#unfit.add(id, technique.unfit, line);
      return null;
    }
    this.techniques.set(technique.id, technique);
    const at = (): string => this.#at(line);
    return {
      line,
      alert: cells[places.alert]!,
      technique,
      score: numberOf(cells[places.score] ?? '', 'score', at),
      confidence: confidenceOf(cells[places.confidence] ?? '', at),
      time: this.#time(cells[places.time] ?? '', at),
      cells,
    };
  }

  #time(cell: string, at: () => string): Date | null {
    if (cell.trim() === '') return null;
    const time = readTime(cell);
    if (time) return time;
    throw new InputError(
      `${at()}: ${this.options.timeColumn} is ${shownText(cell)}: a time such as 2026-01-31T23:59:59Z was expected`,
    );
  }

  #at(line: number): string {
    return `${this.path}, line ${line}`;
  }
}

function confidenceOf(cell: string, at: () => string): number | null {
  const confidence = numberOf(cell, 'confidence', at);
  if (confidence === null || (confidence >= 0 && confidence <= 1)) return confidence;
  throw new InputError(`${at()}: confidence is ${confidence}: a number from 0 to 1 was expected`);
}

function isUntagged(cells: readonly string[], { id, status }: TaggedColumns): boolean {
  return cells[id]!.trim() === '' || cells[status] === 'needs review';
}
