import { buildVectorizer, type VectorizerChoice } from '../text/vectorizerChoice';
import { AddressEncoder } from './addressEncoder';
import type { ColumnEncoder } from './columnEncoder';
import { type ColumnPart, ColumnTransformer } from './columnTransformer';
import { OneHotEncoder } from './oneHotEncoder';
import { SeverityEncoder } from './severityEncoder';

/** The columns besides an alert's text that can be features. */
export const metadataColumns: readonly string[] = ['severity', 'source', 'src_ip'];

const encoders: ReadonlyMap<string, () => ColumnEncoder> = new Map<string, () => ColumnEncoder>([
  ['severity', () => new SeverityEncoder()],
  ['source', () => new OneHotEncoder({ handleUnknown: 'ignore' })],
  ['src_ip', () => new AddressEncoder()],
]);

/**
 * A transformer of the column `alert` and of metadata columns: severity in its order, source as categories, and
 * where the address belongs.
 * @param vectorizer - null for the metadata alone
 * @param columns - those of {@link metadataColumns} that are used
 * @param weight - what their values are multiplied with; the text's rows have length 1
 */
export function metadataTransformer(
  vectorizer: VectorizerChoice | null,
  columns: readonly string[],
  weight: number,
): ColumnTransformer {
  const used = columns.filter((column) => encoders.has(column));
  const text: ColumnPart[] = vectorizer ? [['text', buildVectorizer(vectorizer), 'alert']] : [];
  return new ColumnTransformer({
    transformers: [...text, ...used.map((column): ColumnPart => [column, encoders.get(column)!(), column])],
    transformerWeights: Object.fromEntries(used.map((column) => [column, weight])),
  });
}
