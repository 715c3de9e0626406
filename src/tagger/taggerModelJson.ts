import { metadataUseFromJSON, metadataUseToJSON } from './metadataUseJson';
import type { TaggerContent } from './taggerContent';
import type { TaggerModel } from './taggerModel';
import { type TextModelContent, textModelFromJSON, textModelToJSON } from './textModelJson';

/** The part of a model file that a {@link TaggerModel} is. */
export type TaggerModelContent = TextModelContent & Pick<TaggerContent, 'metadata'>;

/** A fitted model as JSON data; nothing is said of metadata where none was asked for. */
export function taggerModelToJSON(model: TaggerModel): TaggerModelContent {
  const metadata = metadataUseToJSON(model.metadata);
  return { ...textModelToJSON(model), ...(metadata && { metadata }) };
}

/**
 * The model that {@link taggerModelToJSON} wrote.
 * @throws InputError when the data are something else
 */
export function taggerModelFromJSON(content: TaggerContent): TaggerModel {
  return { ...textModelFromJSON(content), metadata: metadataUseFromJSON(content.metadata) };
}
