import { InputError } from '../errors/inputError';

const sentences = new Map([
  ['ENOENT', 'there is no such file'],
  ['ENOTDIR', 'a part of the path is not a folder'],
  ['EACCES', 'it may not be read: permission denied'],
  ['EPERM', 'it may not be read: operation not permitted'],
  ['EISDIR', 'it is a folder, not a file'],
  ['Z_BUF_ERROR', 'the gzip data ends too early: the file is cut off; get it again'],
  ['Z_DATA_ERROR', 'the gzip data is damaged; get the file again'],
]);

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** The error for a file that cannot be read; errors that say nothing about the file are passed on as they are. */
export function inputFailure(path: string, error: unknown): unknown {
  const sentence = sentences.get(codeOf(error));
  return sentence === undefined ? error : new InputError(`${path}: ${sentence}`);
}
