// What of this folder the package shows.

export { AddressEncoder, type AddressEncoderOptions } from './addressEncoder';
export { type AddressKind, addressKind } from './addressKind';
export type { CellColumns, ColumnEncoder, EncoderJSON } from './columnEncoder';
export { type ColumnTable, columnTable, selectTableRows } from './columnTable';
export {
  type ColumnPart,
  type ColumnStep,
  ColumnTransformer,
  type ColumnTransformerJSON,
  type ColumnTransformerOptions,
} from './columnTransformer';
export { encoderFromJSON } from './encoderFromJSON';
export {
  MetadataEncoder,
  type MetadataEncoderJSON,
  type MetadataEncoderOptions,
} from './metadataEncoder';
export { metadataColumns, metadataTransformer } from './metadataTransformer';
export { type NetworkBits, networkOfAddress } from './networkOfAddress';
export { OneHotEncoder, type OneHotEncoderOptions, type UnknownCategory } from './oneHotEncoder';
export { type AddressBytes, parseAddress } from './parseAddress';
export { SeverityEncoder } from './severityEncoder';
