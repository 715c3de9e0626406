import { InputError } from '../errors/inputError';
import type { SparseMatrix } from '../matrix/sparseMatrix';
import { countLabels } from '../ordering/countLabels';
import { assertColumns } from './assertColumns';
import type { CellColumns, ColumnEncoder, EncoderJSON } from './columnEncoder';
import { sparseRows } from './sparseRows';

/** What becomes of a cell that was not seen in training. */
export type UnknownCategory = 'error' | 'ignore' | 'infrequentIfExist';

/** Options of {@link OneHotEncoder}: scikit-learn's, with its defaults. */
export interface OneHotEncoderOptions {
  /**
   * `error`: refused; `ignore`: a row of zeros; `infrequentIfExist`: counted to the infrequent categories, a row
   * of zeros where there are none. Default `error`.
   */
  readonly handleUnknown?: UnknownCategory;
  /**
   * Categories in fewer rows share one column, `infrequent_sklearn`. From 1 on a number of rows, below a part of
   * them. Default null: every category has its own.
   */
  readonly minFrequency?: number | null;
}

interface Feature {
  /** All categories, in ascending code-point order. */
  readonly categories: readonly string[];
  /** The column of each category among the feature's. */
  readonly columnOf: ReadonlyMap<string, number>;
  /** The column that infrequent categories share, the feature's last; null where there are none. */
  readonly infrequent: number | null;
  readonly width: number;
}

const unknowns: readonly UnknownCategory[] = ['error', 'ignore', 'infrequentIfExist'];

/**
 * A column of zeros and ones for every category of each column. scikit-learn's `OneHotEncoder`.
 *
 * @example
 * new OneHotEncoder({ handleUnknown: 'ignore' }).fit([['EDR', 'IDS', 'EDR']]).transform([['IDS', 'SIEM']])
 */
export class OneHotEncoder implements ColumnEncoder {
  readonly options: OneHotEncoderOptions;
  private features: readonly Feature[] | undefined;

  /** @param options - checked by `fit` */
  constructor(options: OneHotEncoderOptions = {}) {
    this.options = options;
  }

  /** The categories of each column, those that are infrequent too. */
  get categories(): readonly (readonly string[])[] {
    return this.fitted().map(({ categories }) => categories);
  }

  /** @throws InputError on options that cannot be used, no rows, or columns of different lengths */
  fit(columns: CellColumns): this {
    checkOptions(this.options);
    const rows = assertColumns('OneHotEncoder', columns);
    if (rows === 0) throw new InputError('OneHotEncoder got no rows: give one at least');
    const { minFrequency } = this.options;
    const least = minFrequency == null ? 0 : minFrequency < 1 ? minFrequency * rows : minFrequency;
    this.features = columns.map((cells) => {
      const counts = countLabels(cells);
      return featureOf([...counts.keys()], (category) => counts.get(category)! < least);
    });
    return this;
  }

  /** @throws InputError when it is not fitted yet, on other columns, and on an unknown category as the options say */
  transform(columns: CellColumns): SparseMatrix {
    const features = this.fitted();
    const rows = assertColumns('OneHotEncoder', columns, features.length);
    const width = features.reduce((sum, feature) => sum + feature.width, 0);
    return sparseRows(rows, width, (i, put) => {
      let first = 0;
      features.forEach((feature, j) => {
        const column = feature.columnOf.get(columns[j][i]) ?? this.unknown(feature, columns[j][i], i, j);
        if (column !== null) put(first + column, 1);
        first += feature.width;
      });
    });
  }

  /** `column_category` each, and `column_infrequent_sklearn`. */
  getFeatureNamesOut(inputFeatures: readonly string[]): string[] {
    return this.fitted().flatMap(({ categories, columnOf, infrequent }, j) => {
      const own = categories.filter((category) => columnOf.get(category) !== infrequent);
      const names = infrequent === null ? own : [...own, 'infrequent_sklearn'];
      return names.map((name) => `${inputFeatures[j]}_${name}`);
    });
  }

  toJSON(): EncoderJSON {
    const features = this.fitted().map(({ categories, columnOf, infrequent }) => ({
      categories,
      infrequent: categories.filter((category) => columnOf.get(category) === infrequent),
    }));
    return { type: 'OneHotEncoder', options: { ...this.options }, features };
  }

  /** @throws InputError when the data are not what {@link toJSON} gave */
  static fromJSON(json: EncoderJSON): OneHotEncoder {
    const features = json?.type === 'OneHotEncoder' ? json['features'] : undefined;
    if (!Array.isArray(features) || features.length === 0) {
      throw new InputError(`expected a fitted OneHotEncoder, found ${json?.type ?? typeof json}`);
    }
    const encoder = new OneHotEncoder({ ...(json['options'] as OneHotEncoderOptions | undefined) });
    checkOptions(encoder.options);
    encoder.features = features.map((feature: { categories: unknown; infrequent: unknown }) => {
      const { categories, infrequent } = feature ?? {};
      if (!isDistinct(categories) || !isDistinct(infrequent)) {
        throw new InputError('the OneHotEncoder has no lists of categories: fit and save it again');
      }
      const rare = new Set(infrequent);
      return featureOf(categories, (category) => rare.has(category));
    });
    return encoder;
  }

  private unknown({ infrequent }: Feature, cell: string, row: number, column: number): number | null {
    const { handleUnknown = 'error' } = this.options;
    if (handleUnknown === 'ignore') return null;
    if (handleUnknown === 'infrequentIfExist') return infrequent;
    const { categories } = this.fitted()[column];
    const known = categories.slice(0, 10).map((category) => JSON.stringify(category));
    throw new InputError(
      `row ${row} has the unknown category ${JSON.stringify(cell.slice(0, 80))} in column ${column}: ` +
        `${known.join(', ')}${categories.length > 10 ? ', ...' : ''} were seen; or take handleUnknown "ignore"`,
    );
  }

  private fitted(): readonly Feature[] {
    if (!this.features) throw new InputError('this OneHotEncoder is not fitted yet: call fit first');
    return this.features;
  }
}

function featureOf(categories: readonly string[], isInfrequent: (category: string) => boolean): Feature {
  const own = categories.filter((category) => !isInfrequent(category));
  const infrequent = own.length < categories.length ? own.length : null;
  const columnOf = new Map(own.map((category, column) => [category, column]));
  for (const category of categories) if (!columnOf.has(category)) columnOf.set(category, own.length);
  return { categories, columnOf, infrequent, width: own.length + (infrequent === null ? 0 : 1) };
}

function checkOptions({ handleUnknown = 'error', minFrequency }: OneHotEncoderOptions): void {
  if (!unknowns.includes(handleUnknown)) {
    throw new InputError(`handleUnknown is ${JSON.stringify(handleUnknown)}: give ${unknowns.join(', ')}`);
  }
  if (minFrequency == null) return;
  if (!(minFrequency > 0) || (minFrequency >= 1 && !Number.isInteger(minFrequency))) {
    throw new InputError(`minFrequency is ${minFrequency}: give a whole number from 1, or a part below 1`);
  }
}

function isDistinct(value: unknown): value is readonly string[] {
  return (
    Array.isArray(value) &&
    value.every((item) => typeof item === 'string') &&
    new Set(value).size === value.length
  );
}
