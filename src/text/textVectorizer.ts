import { CountVectorizer } from './countVectorizer';
import { FeatureUnion, type FeatureUnionJSON, type VectorizerPart } from './featureUnion';
import { TfidfVectorizer } from './tfidfVectorizer';
import type { VectorizerJSON } from './vectorizerJson';

/** What turns texts into rows of weights. */
export type TextVectorizer = TfidfVectorizer | CountVectorizer | FeatureUnion;

/** A fitted {@link TextVectorizer} as JSON data. */
export type TextVectorizerJSON = VectorizerJSON | FeatureUnionJSON;

/**
 * The vectorizer that `toJSON` gave, of whichever class.
 * @throws InputError when the data are something else
 */
export function vectorizerFromJSON(json: TextVectorizerJSON): TextVectorizer {
  if (json?.type === 'FeatureUnion') return FeatureUnion.fromJSON(json as FeatureUnionJSON);
  const part = json as VectorizerJSON;
  return part?.type === 'CountVectorizer' ? CountVectorizer.fromJSON(part) : TfidfVectorizer.fromJSON(part);
}

/** The columns of a fitted vectorizer by the options that found their terms: one part but for a union. */
export function vectorizerParts(vectorizer: TextVectorizer): VectorizerPart[] {
  if (vectorizer instanceof FeatureUnion) return vectorizer.parts;
  return [{ first: 0, terms: vectorizer.getFeatureNamesOut(), options: vectorizer.options }];
}

/** Whether something turns texts into rows, itself and not by its form only. */
export function isVectorizer(value: unknown): value is TextVectorizer {
  return (
    value instanceof TfidfVectorizer || value instanceof CountVectorizer || value instanceof FeatureUnion
  );
}

/** Whether JSON data are those of a {@link TextVectorizer}. */
export function isVectorizerJSON(json: { readonly type: string }): json is TextVectorizerJSON {
  return ['TfidfVectorizer', 'CountVectorizer', 'FeatureUnion'].includes(json?.type);
}
