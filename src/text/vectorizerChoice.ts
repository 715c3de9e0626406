import { InputError } from '../errors/inputError';
import { FeatureUnion, type NamedVectorizer } from './featureUnion';
import { TfidfVectorizer } from './tfidfVectorizer';
import type { TfidfVectorizerOptions } from './vectorizerOptions';

/** A part of a {@link UnionChoice}: a `TfidfVectorizer`'s options, and the name that its columns bear. */
export interface UnionPart extends TfidfVectorizerOptions {
  readonly name: string;
  /** What the part's weights are multiplied with. Default 1. */
  readonly weight?: number;
}

/** A `FeatureUnion` of `TfidfVectorizer`s as plain data. */
export interface UnionChoice {
  readonly union: readonly UnionPart[];
}

/** A vectorizer as plain data: the options of a `TfidfVectorizer`, or those of several side by side. */
export type VectorizerChoice = TfidfVectorizerOptions | UnionChoice;

/**
 * A new vectorizer, not fitted; it checks its options when it is fitted.
 * @throws InputError when `union` is no list of parts
 */
export function buildVectorizer(choice: VectorizerChoice): TfidfVectorizer | FeatureUnion {
  if (!('union' in choice)) return new TfidfVectorizer(choice);
  const { union } = choice;
  if (!Array.isArray(union) || !union.every((part) => typeof part === 'object' && part !== null)) {
    throw new InputError(`union is ${JSON.stringify(union)}: give a list of parts, each with a name`);
  }
  const transformers = union.map(({ name, weight: _, ...options }: UnionPart): NamedVectorizer => {
    return [name, new TfidfVectorizer(options)];
  });
  const weights = union.map(({ name, weight = 1 }: UnionPart): [string, number] => [name, weight]);
  return new FeatureUnion({ transformers, transformerWeights: Object.fromEntries(weights) });
}
