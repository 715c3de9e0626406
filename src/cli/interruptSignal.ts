/** A signal that Ctrl-C aborts, once; a second Ctrl-C ends the process at once, as it does without this. */
export function interruptSignal(): AbortSignal {
  const controller = new AbortController();
  process.once('SIGINT', () => controller.abort());
  return controller.signal;
}
