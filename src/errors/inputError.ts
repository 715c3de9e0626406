/**
 * Something the user gave cannot be used: a file, an option, a label.
 *
 * The message says what was found, what is allowed and what to do. The command line prints it without a
 * stack and exits with 1; every other error is a fault of ours and exits with 2.
 */
export class InputError extends Error {
  override readonly name = 'InputError';
}
