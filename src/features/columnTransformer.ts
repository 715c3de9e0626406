import { InputError } from '../errors/inputError';
import { hstack } from '../matrix/hstack';
import type { SparseMatrix } from '../matrix/sparseMatrix';
import { checkPartNames, checkPartWeights, type PartWeights, partWeight } from '../text/partNames';
import {
  isVectorizer,
  isVectorizerJSON,
  type TextVectorizer,
  type TextVectorizerJSON,
  vectorizerFromJSON,
} from '../text/textVectorizer';
import type { ColumnEncoder, EncoderJSON } from './columnEncoder';
import type { ColumnTable } from './columnTable';
import { encoderFromJSON } from './encoderFromJSON';
import { numericColumns } from './numericColumns';

/** What is done with columns: `passthrough` takes their cells as numbers, `drop` leaves them out. */
export type ColumnStep = TextVectorizer | ColumnEncoder | 'passthrough' | 'drop';

/** A name, what is done, and with which columns; a vectorizer takes one. */
export type ColumnPart = readonly [name: string, step: ColumnStep, columns: string | readonly string[]];

/** Options of {@link ColumnTransformer}: scikit-learn's, with its defaults. */
export interface ColumnTransformerOptions {
  /** The parts in the order of the columns that come out; names differ. They are fitted in place. */
  readonly transformers: readonly ColumnPart[];
  /** What becomes of the columns that no part names. Default `drop`. */
  readonly remainder?: 'drop' | 'passthrough';
  /** What a part's values are multiplied with, by its name; 1 for those left out. */
  readonly transformerWeights?: PartWeights | null;
  /** Whether the columns that come out have the part's name before their own. Default true. */
  readonly verboseFeatureNamesOut?: boolean;
}

/** A fitted transformer as JSON data. */
export interface ColumnTransformerJSON {
  readonly type: 'ColumnTransformer';
  readonly parts: readonly {
    readonly name: string;
    readonly columns: readonly string[];
    readonly step: TextVectorizerJSON | EncoderJSON | 'passthrough';
  }[];
  readonly transformerWeights: PartWeights | null;
  readonly verboseFeatureNamesOut: boolean;
}

interface Part {
  readonly name: string;
  readonly columns: readonly string[];
  readonly step: Exclude<ColumnStep, 'drop'>;
}

/**
 * Turns each column of a table in its own way, and puts the results side by side: an alert's text by a vectorizer,
 * its severity and source by encoders. scikit-learn's `ColumnTransformer`; what comes out is always sparse.
 *
 * @example
 * new ColumnTransformer({
 *   transformers: [
 *     ['text', new TfidfVectorizer(), 'alert'],
 *     ['severity', new SeverityEncoder(), 'severity'],
 *     ['source', new OneHotEncoder({ handleUnknown: 'ignore' }), 'source'],
 *     ['address', new AddressEncoder(), 'src_ip'],
 *   ],
 * }).fitTransform(readTaggedAlerts('tagged_alerts.csv'));
 */
export class ColumnTransformer {
  readonly options: ColumnTransformerOptions;
  private state: readonly Part[] | undefined;

  /** @param options - checked by `fit` */
  constructor(options: ColumnTransformerOptions) {
    this.options = options;
  }

  /**
   * Fits every part on its columns.
   * @throws InputError when options do not fit, a column is missing, and as the parts do
   */
  fit(table: ColumnTable): this {
    const parts = this.partsFor(table);
    for (const part of parts) fitPart(part, table);
    this.state = parts;
    if (this.options.verboseFeatureNamesOut === false) assertDistinct(this.getFeatureNamesOut());
    return this;
  }

  /** Fits every part and gives the rows of the same table. */
  fitTransform(table: ColumnTable): SparseMatrix {
    return this.fit(table).transform(table);
  }

  /** @throws InputError when it is not fitted yet, a column is missing, and as the parts do */
  transform(table: ColumnTable): SparseMatrix {
    const { transformerWeights } = this.options;
    return hstack(
      this.fitted().map((part) => {
        const values = transformPart(part, table);
        const weight = partWeight(transformerWeights, part.name);
        if (weight !== 1) for (let at = 0; at < values.data.length; at++) values.data[at] *= weight;
        return values;
      }),
    );
  }

  /** The names of the columns that come out, each as `part__column`. */
  getFeatureNamesOut(): string[] {
    const { verboseFeatureNamesOut = true } = this.options;
    return this.fitted().flatMap(({ name, columns, step }) => {
      const names = step === 'passthrough' ? columns : step.getFeatureNamesOut(columns);
      return verboseFeatureNamesOut ? names.map((feature) => `${name}__${feature}`) : names;
    });
  }

  toJSON(): ColumnTransformerJSON {
    const { transformerWeights = null, verboseFeatureNamesOut = true } = this.options;
    return {
      type: 'ColumnTransformer',
      parts: this.fitted().map(({ name, columns, step }) => ({
        name,
        columns,
        step: step === 'passthrough' ? step : step.toJSON(),
      })),
      transformerWeights: transformerWeights && { ...transformerWeights },
      verboseFeatureNamesOut,
    };
  }

  /**
   * The transformer that {@link toJSON} gave.
   * @throws InputError when the data are something else
   */
  static fromJSON(json: ColumnTransformerJSON): ColumnTransformer {
    if (json?.type !== 'ColumnTransformer' || !Array.isArray(json.parts)) {
      throw new InputError(`expected a fitted ColumnTransformer, found ${json?.type ?? typeof json}`);
    }
    const { transformerWeights, verboseFeatureNamesOut } = json;
    const parts = json.parts.map((part: ColumnTransformerJSON['parts'][number]): Part => {
      const { name, columns, step } = part ?? {};
      if (!isNames(columns)) throw new InputError('a part of the ColumnTransformer names no columns');
      if (step === 'passthrough') return { name, columns, step };
      return {
        name,
        columns,
        step: isVectorizerJSON(step) ? vectorizerFromJSON(step) : encoderFromJSON(step),
      };
    });
    const transformers = parts.map(({ name, step, columns }): ColumnPart => [name, step, columns]);
    checkPartNames('ColumnTransformer', 'parts', transformers);
    checkPartWeights('transformerWeights', transformerWeights, transformers);
    const transformer = new ColumnTransformer({ transformers, transformerWeights, verboseFeatureNamesOut });
    transformer.state = parts;
    return transformer;
  }

  private partsFor(table: ColumnTable): Part[] {
    const { transformers, remainder = 'drop', transformerWeights } = this.options;
    checkPartNames('ColumnTransformer', 'transformers', transformers);
    checkPartWeights('transformerWeights', transformerWeights, transformers);
    const named = new Set<string>();
    const parts = transformers.flatMap(([name, step, columns]): Part[] => {
      const list = typeof columns === 'string' ? [columns] : columns;
      for (const column of list) named.add(column);
      return step === 'drop' ? [] : [{ name, columns: list, step }];
    });
    const rest = table.columns.filter((column) => !named.has(column));
    if (remainder === 'passthrough' && rest.length > 0) {
      parts.push({ name: 'remainder', columns: rest, step: 'passthrough' });
    }
    const kept = parts.filter(({ columns }) => columns.length > 0);
    if (kept.length > 0) return kept;
    throw new InputError('the ColumnTransformer drops every column: keep one at least');
  }

  private fitted(): readonly Part[] {
    if (!this.state) throw new InputError('this ColumnTransformer is not fitted yet: call fit first');
    return this.state;
  }
}

function cellsOf(table: ColumnTable, { columns }: Part): (readonly string[])[] {
  return columns.map((column) => table.column(column));
}

function fitPart(part: Part, table: ColumnTable): void {
  const { name, columns, step } = part;
  const cells = cellsOf(table, part);
  if (step === 'passthrough') return;
  if (!isVectorizer(step)) {
    step.fit(cells);
    return;
  }
  if (columns.length !== 1) {
    throw new InputError(
      `the vectorizer ${JSON.stringify(name)} got the columns ${columns.join(', ')}: it reads one`,
    );
  }
  step.fit(cells[0]);
}

function transformPart(part: Part, table: ColumnTable): SparseMatrix {
  const cells = cellsOf(table, part);
  if (part.step === 'passthrough') return numericColumns(cells, part.columns);
  return isVectorizer(part.step) ? part.step.transform(cells[0]) : part.step.transform(cells);
}

function assertDistinct(names: readonly string[]): void {
  const seen = new Set<string>();
  for (const name of names) {
    if (seen.has(name)) {
      throw new InputError(
        `two columns would be called ${JSON.stringify(name)}: leave out verboseFeatureNamesOut: false`,
      );
    }
    seen.add(name);
  }
}

function isNames(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.length > 0 && value.every((name) => typeof name === 'string');
}
