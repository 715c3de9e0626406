let quiet = false;

/** Sets whether progress and notes are left out: the option `--quiet`. */
export function setQuiet(isQuiet: boolean): void {
  quiet = isQuiet;
}

/** Whether progress and notes are left out. */
export function isQuiet(): boolean {
  return quiet;
}
