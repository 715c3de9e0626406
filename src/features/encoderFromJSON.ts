import { InputError } from '../errors/inputError';
import { AddressEncoder } from './addressEncoder';
import type { ColumnEncoder, EncoderJSON } from './columnEncoder';
import { OneHotEncoder } from './oneHotEncoder';
import { SeverityEncoder } from './severityEncoder';

const readers: ReadonlyMap<string, (json: EncoderJSON) => ColumnEncoder> = new Map<
  string,
  (json: EncoderJSON) => ColumnEncoder
>([
  ['OneHotEncoder', OneHotEncoder.fromJSON],
  ['SeverityEncoder', SeverityEncoder.fromJSON],
  ['AddressEncoder', AddressEncoder.fromJSON],
]);

/**
 * The fitted encoder that `toJSON` wrote, of whichever class.
 * @throws InputError when it is none, or the data is not what the class wrote
 */
export function encoderFromJSON(json: EncoderJSON): ColumnEncoder {
  const read = readers.get(json?.type);
  if (!read) {
    throw new InputError(
      `unknown encoder ${JSON.stringify(json?.type)}: this version knows ${[...readers.keys()].join(', ')}`,
    );
  }
  return read(json);
}
