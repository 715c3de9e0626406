import { InputError } from '../errors/inputError';
import type { SparseMatrix } from '../matrix/sparseMatrix';
import { assertColumns } from './assertColumns';
import type { CellColumns, ColumnEncoder, EncoderJSON } from './columnEncoder';
import { sparseRows } from './sparseRows';

/** The ranks from the least to the most severe, each with the words that mean it. */
const ranks: readonly (readonly string[])[] = [
  ['informational', 'information', 'info', 'notice'],
  ['low', 'minor'],
  ['medium', 'moderate', 'warning'],
  ['high', 'major', 'severe'],
  ['critical', 'fatal', 'emergency'],
];

const rankOf: ReadonlyMap<string, number> = new Map(
  ranks.flatMap((words, rank) => words.map((word): [string, number] => [word, (rank + 1) / ranks.length])),
);

/**
 * Severities as numbers in their order: informational 0.2, low 0.4, medium 0.6, high 0.8, critical 1, whatever
 * their case; 0 for anything else and for none. One column for each.
 */
export class SeverityEncoder implements ColumnEncoder {
  private width: number | undefined;

  fit(columns: CellColumns): this {
    assertColumns('SeverityEncoder', columns);
    this.width = columns.length;
    return this;
  }

  transform(columns: CellColumns): SparseMatrix {
    const width = this.fitted();
    const rows = assertColumns('SeverityEncoder', columns, width);
    return sparseRows(rows, width, (i, put) => {
      columns.forEach((cells, j) => {
        put(j, rankOf.get(cells[i].trim().toLowerCase()) ?? 0);
      });
    });
  }

  /** The columns' own names. */
  getFeatureNamesOut(inputFeatures: readonly string[]): string[] {
    return inputFeatures.slice(0, this.fitted());
  }

  toJSON(): EncoderJSON {
    return { type: 'SeverityEncoder', width: this.fitted() };
  }

  /** @throws InputError when the data are not what {@link toJSON} gave */
  static fromJSON(json: EncoderJSON): SeverityEncoder {
    const width = json?.type === 'SeverityEncoder' ? json['width'] : undefined;
    if (!Number.isInteger(width) || (width as number) < 1) {
      throw new InputError(`expected a fitted SeverityEncoder, found ${json?.type ?? typeof json}`);
    }
    const encoder = new SeverityEncoder();
    encoder.width = width as number;
    return encoder;
  }

  private fitted(): number {
    if (this.width === undefined)
      throw new InputError('this SeverityEncoder is not fitted yet: call fit first');
    return this.width;
  }
}
