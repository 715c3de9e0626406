/** What the command's exit code says. */
export const exitCodes: {
  readonly [meaning in 'ok' | 'userError' | 'internalError' | 'interrupted']: number;
} = {
  ok: 0,
  /** The user's input or options cannot be used; also a notebook cell that failed. */
  userError: 1,
  /** A fault of the program's own. */
  internalError: 2,
  /** Stopped by Ctrl-C, as shells count it. */
  interrupted: 130,
};
