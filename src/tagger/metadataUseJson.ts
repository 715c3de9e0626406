import { InputError } from '../errors/inputError';
import { MetadataEncoder, type MetadataEncoderJSON } from '../features/metadataEncoder';
import type { MetadataGain } from './metadataGain';
import { type MetadataUse, textOnly } from './metadataUse';

/** What a model file holds of metadata. */
export interface MetadataUseJSON {
  readonly encoder: MetadataEncoderJSON | null;
  readonly gain: MetadataGain | null;
}

/** A {@link MetadataUse} as JSON data, null where none was asked for. */
export function metadataUseToJSON({ encoder, gain }: MetadataUse): MetadataUseJSON | null {
  if (encoder === null && gain === null) return null;
  return { encoder: encoder === null ? null : encoder.toJSON(), gain };
}

/**
 * The use that {@link metadataUseToJSON} wrote.
 * @throws InputError when the data are something else
 */
export function metadataUseFromJSON(json: MetadataUseJSON | null | undefined): MetadataUse {
  if (json == null) return textOnly;
  const { encoder, gain } = json;
  if (gain !== null && !isGain(gain)) throw new InputError('metadata.gain is no gain: train again');
  return { encoder: encoder === null ? null : MetadataEncoder.fromJSON(encoder), gain };
}

function isGain(gain: MetadataGain | undefined): boolean {
  const { columns, rows, folds, text, both, difference, interval, helps } = gain ?? {};
  const figures = [rows, folds, text, both, difference, interval?.low, interval?.high];
  return (
    Array.isArray(columns) &&
    columns.every((name) => typeof name === 'string') &&
    figures.every((figure) => typeof figure === 'number') &&
    typeof helps === 'boolean'
  );
}
