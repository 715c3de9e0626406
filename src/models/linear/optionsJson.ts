import { InputError } from '../../errors/inputError';

/** Options as JSON data: a map becomes an array of pairs. */
export function encodeOptions(options: object): Record<string, unknown> {
  const encoded: Record<string, unknown> = Object.create(null);
  for (const [name, value] of Object.entries(options)) {
    if (value instanceof Map) encoded[name] = [...value];
    // A generator cannot be written down; what was learned with it is.
    else if (name !== 'randomState' || typeof value === 'number') encoded[name] = value;
  }
  return encoded;
}

/**
 * The options that {@link encodeOptions} wrote.
 * @throws InputError when they are no object
 */
export function decodeOptions<Options extends object>(encoded: unknown): Options {
  if (typeof encoded !== 'object' || encoded === null || Array.isArray(encoded)) {
    throw new InputError('the options of the model are missing: fit and save it again');
  }
  const { classWeight, ...rest } = encoded as Record<string, unknown>;
  const decoded = Array.isArray(classWeight) ? { classWeight: new Map(classWeight) } : { classWeight };
  return (classWeight === undefined ? rest : { ...rest, ...decoded }) as Options;
}
