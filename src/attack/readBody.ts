import { InputError } from '../errors/inputError';

/**
 * The body of an answer, whole.
 *
 * @param origin - where it is from, for the message
 * @param onBytes - called whenever some bytes have come
 * @throws InputError when it is longer than `maxBytes`, or breaks off
 */
export async function readBody(
  response: Response,
  origin: string,
  maxBytes: number,
  onBytes: () => void,
): Promise<Uint8Array> {
  const stated = Number(response.headers.get('content-length') ?? Number.NaN);
  const tooLong = `${origin}: longer than the ${maxBytes} bytes allowed (maxBytes)`;
  if (stated > maxBytes) {
    await response.body?.cancel();
    throw new InputError(`${tooLong}: ${stated} bytes are announced`);
  }
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  while (reader) {
    const { done, value } = await reader.read().catch((error: unknown) => {
      if (error instanceof Error && error.name === 'AbortError') throw error;
      const of = Number.isNaN(stated) ? '' : ` of ${stated}`;
      throw new InputError(`${origin}: the body broke off after ${length}${of} bytes. Try again`);
    });
    if (done) break;
    onBytes();
    length += value.length;
    if (length > maxBytes) {
      await reader.cancel();
      throw new InputError(tooLong);
    }
    chunks.push(value);
  }
  return Buffer.concat(chunks, length);
}
