import { InputError } from '../errors/inputError';
import { hstack } from '../matrix/hstack';
import type { SparseMatrix } from '../matrix/sparseMatrix';
import { CountVectorizer } from './countVectorizer';
import { checkPartNames, checkPartWeights, partWeight } from './partNames';
import { TfidfVectorizer } from './tfidfVectorizer';
import type { VectorizerJSON } from './vectorizerJson';
import type { CountVectorizerOptions } from './vectorizerOptions';

/** A vectorizer under the name that its columns bear. */
export type NamedVectorizer = readonly [name: string, vectorizer: TfidfVectorizer | CountVectorizer];

/** Options of {@link FeatureUnion}: scikit-learn's. */
export interface FeatureUnionOptions {
  /** The vectorizers in the order of their columns; names differ. They are fitted in place. */
  readonly transformers: readonly NamedVectorizer[];
  /** What the weights of a part are multiplied with, by its name; 1 for those left out. */
  readonly transformerWeights?: Readonly<Record<string, number>> | null;
}

/** A fitted union as JSON data. */
export interface FeatureUnionJSON {
  readonly type: 'FeatureUnion';
  readonly transformers: readonly (readonly [name: string, vectorizer: VectorizerJSON])[];
  readonly transformerWeights: Readonly<Record<string, number>> | null;
}

/** The columns that one vectorizer gives, and what it needs to find its terms in a text again. */
export interface VectorizerPart {
  /** The first of its columns. */
  readonly first: number;
  /** Its terms, in the order of its columns. */
  readonly terms: readonly string[];
  readonly options: CountVectorizerOptions;
}

/**
 * Several vectorizers over the same texts, their columns side by side: words and character n-grams, say.
 * scikit-learn's `FeatureUnion`. Rows have length 1 in each part, not over all of them.
 *
 * @example
 * new FeatureUnion({
 *   transformers: [
 *     ['words', new TfidfVectorizer({ ngramRange: [1, 2] })],
 *     ['signs', new TfidfVectorizer({ analyzer: 'charWb', ngramRange: [3, 5] })],
 *   ],
 * }).fitTransform(alerts);
 */
export class FeatureUnion {
  readonly options: FeatureUnionOptions;

  /** @param options - checked when the union is fitted */
  constructor(options: FeatureUnionOptions) {
    this.options = options;
  }

  /**
   * Fits every part.
   * @throws InputError when names or weights do not fit, and as the parts do
   */
  fit(texts: readonly string[]): this {
    for (const [, vectorizer] of this.checked()) vectorizer.fit(texts);
    return this;
  }

  /** Fits every part and gives the weights of the same texts. */
  fitTransform(texts: readonly string[]): SparseMatrix {
    return this.stack(this.checked().map(([, vectorizer]) => vectorizer.fitTransform(texts)));
  }

  /**
   * The weights of the known terms, part beside part.
   * @throws InputError when a part is not fitted yet
   */
  transform(texts: readonly string[]): SparseMatrix {
    return this.stack(this.checked().map(([, vectorizer]) => vectorizer.transform(texts)));
  }

  /** The terms in the order of the columns, each as `name__term`. */
  getFeatureNamesOut(): string[] {
    return this.checked().flatMap(([name, vectorizer]) =>
      vectorizer.getFeatureNamesOut().map((term) => `${name}__${term}`),
    );
  }

  /** The parts, in the order of their columns. */
  get parts(): VectorizerPart[] {
    let first = 0;
    return this.checked().map(([, vectorizer]) => {
      const part = { first, terms: vectorizer.getFeatureNamesOut(), options: vectorizer.options };
      first += part.terms.length;
      return part;
    });
  }

  /**
   * The fitted union as JSON data.
   * @throws InputError as the parts do
   */
  toJSON(): FeatureUnionJSON {
    const { transformerWeights = null } = this.options;
    return {
      type: 'FeatureUnion',
      transformers: this.checked().map(([name, vectorizer]) => [name, vectorizer.toJSON()]),
      transformerWeights: transformerWeights && { ...transformerWeights },
    };
  }

  /**
   * The union that {@link toJSON} gave.
   * @throws InputError when the data are something else
   */
  static fromJSON(json: FeatureUnionJSON): FeatureUnion {
    if (json?.type !== 'FeatureUnion') {
      throw new InputError(`expected a FeatureUnion, found ${json?.type ?? typeof json}`);
    }
    checkPartNames('FeatureUnion', 'transformers', json.transformers);
    const transformers = json.transformers.map(([name, part]): NamedVectorizer => {
      const isCount = part?.type === 'CountVectorizer';
      return [name, isCount ? CountVectorizer.fromJSON(part) : TfidfVectorizer.fromJSON(part)];
    });
    checkPartWeights('transformerWeights', json.transformerWeights, transformers);
    return new FeatureUnion({ transformers, transformerWeights: json.transformerWeights });
  }

  private stack(parts: readonly SparseMatrix[]): SparseMatrix {
    const { transformers, transformerWeights } = this.options;
    parts.forEach(({ data }, k) => {
      const weight = partWeight(transformerWeights, transformers[k][0]);
      if (weight === 1) return;
      for (let at = 0; at < data.length; at++) data[at] *= weight;
    });
    return hstack(parts);
  }

  private checked(): readonly NamedVectorizer[] {
    const { transformers, transformerWeights } = this.options;
    checkPartNames('FeatureUnion', 'transformers', transformers);
    for (const [name, vectorizer] of transformers) {
      if (vectorizer instanceof TfidfVectorizer || vectorizer instanceof CountVectorizer) continue;
      throw new InputError(
        `the transformer ${JSON.stringify(name)} is no vectorizer: give a TfidfVectorizer or CountVectorizer`,
      );
    }
    checkPartWeights('transformerWeights', transformerWeights, transformers);
    return transformers;
  }
}
