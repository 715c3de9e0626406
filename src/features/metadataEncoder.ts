import { InputError } from '../errors/inputError';
import type { SparseMatrix } from '../matrix/sparseMatrix';
import { type ColumnTable, columnTable } from './columnTable';
import { ColumnTransformer, type ColumnTransformerJSON } from './columnTransformer';
import { metadataColumns, metadataTransformer } from './metadataTransformer';

/** A fitted {@link MetadataEncoder} as JSON data. */
export interface MetadataEncoderJSON {
  readonly type: 'MetadataEncoder';
  readonly transformer: ColumnTransformerJSON;
}

/** Options of {@link MetadataEncoder}. */
export interface MetadataEncoderOptions {
  /** What the values are multiplied with, beside text rows of length 1. Default 0.5. */
  readonly weight?: number;
}

interface Fitted {
  readonly transformer: ColumnTransformer;
  readonly columns: readonly string[];
  readonly terms: readonly string[];
}

/**
 * The columns besides an alert's text as features: severity in its order, source as categories, and where the
 * address belongs. A column that a table does not have counts as empty in all rows.
 *
 * @example
 * const encoder = new MetadataEncoder().fit(readTaggedAlerts('tagged_alerts.csv'));
 * const alerts = readAlerts('alerts.csv');
 * encoder.transform(alerts, alerts.rows);
 */
export class MetadataEncoder {
  private readonly weight: number;
  private state: Fitted | undefined;

  constructor({ weight = 0.5 }: MetadataEncoderOptions = {}) {
    this.weight = weight;
  }

  /** The columns that it was fitted on. */
  get columns(): readonly string[] {
    return this.fitted().columns;
  }

  /** What each of its features stands for: `severity` for a number, `source=EDR` for what is or is not. */
  get terms(): readonly string[] {
    return this.fitted().terms;
  }

  /**
   * Learns the categories of those metadata columns that a table has.
   * @throws InputError when it has none
   */
  fit(table: ColumnTable): this {
    const columns = metadataColumns.filter((column) => table.columns.includes(column));
    if (columns.length === 0) {
      throw new InputError(`there is no metadata: give one of the columns ${metadataColumns.join(', ')}`);
    }
    this.state = fittedOf(metadataTransformer(null, columns, this.weight).fit(table), columns);
    return this;
  }

  /**
   * The features of each row.
   * @param table - undefined where nothing but texts is known
   * @param rows - how many rows there are
   * @throws InputError when the table has another number of rows
   */
  transform(table: ColumnTable | undefined, rows: number): SparseMatrix {
    return this.fitted().transformer.transform(this.complete(table, rows));
  }

  /** What each feature stands for in a table's first row: `severity=high` where {@link terms} has `severity`. */
  termsOf(table: ColumnTable | undefined): string[] {
    const { columns, terms } = this.fitted();
    const cellOf = (column: string): string =>
      table?.columns.includes(column) ? (table.column(column)[0] ?? '').trim() : '';
    return terms.map((term) => (columns.includes(term) ? `${term}=${cellOf(term)}` : term));
  }

  /** The columns that it was fitted on and a table does not have. */
  missingIn(table: ColumnTable | undefined): string[] {
    return this.fitted().columns.filter((column) => !table?.columns.includes(column));
  }

  toJSON(): MetadataEncoderJSON {
    return { type: 'MetadataEncoder', transformer: this.fitted().transformer.toJSON() };
  }

  /** @throws InputError when the data are not what {@link toJSON} gave */
  static fromJSON(json: MetadataEncoderJSON): MetadataEncoder {
    const found = json?.type === 'MetadataEncoder' ? json.transformer : undefined;
    if (!found) throw new InputError(`expected a fitted MetadataEncoder, found ${json?.type ?? typeof json}`);
    const transformer = ColumnTransformer.fromJSON(found);
    const columns = found.parts.map(({ name }) => name);
    found.parts.forEach((part) => {
      if (metadataColumns.includes(part.name) && part.columns.join() === part.name) return;
      throw new InputError(`the MetadataEncoder has the part ${JSON.stringify(part.name)}: train again`);
    });
    const encoder = new MetadataEncoder();
    encoder.state = fittedOf(transformer, columns);
    return encoder;
  }

  private complete(table: ColumnTable | undefined, rows: number): ColumnTable {
    if (table && table.rows !== rows) {
      throw new InputError(`the columns have ${table.rows} rows, but there are ${rows} alerts`);
    }
    const empty = new Array<string>(rows).fill('');
    return columnTable(
      new Map(this.columns.map((name) => [name, table?.columns.includes(name) ? table.column(name) : empty])),
    );
  }

  private fitted(): Fitted {
    if (!this.state) throw new InputError('this MetadataEncoder is not fitted yet: call fit first');
    return this.state;
  }
}

function fittedOf(transformer: ColumnTransformer, columns: readonly string[]): Fitted {
  // A feature is called `source__source_EDR` after its part, its column and its category.
  const terms = transformer.getFeatureNamesOut().map((feature) => {
    const column = columns.find((name) => feature.startsWith(`${name}__${name}`))!;
    const category = feature.slice(2 * column.length + 2);
    return category === '' ? column : `${column}=${category.slice(1)}`;
  });
  return { transformer, columns, terms };
}
