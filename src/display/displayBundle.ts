import type { MimeBundle } from './mimeBundle';

export interface DisplayOptions {
  /** A name for what is shown, so that a later call with `update: true` can replace it. */
  readonly displayId?: string;
  /** Replaces what was shown under the same `displayId` instead of adding to the cell's output. */
  readonly update?: boolean;
}

/** What the kernel registers, so that this package needs no import of tslab. */
export type DisplayHook = (bundle: MimeBundle, options: DisplayOptions) => void;

/** Under this key of `globalThis` the notebook kernel keeps its {@link DisplayHook}. */
export const displayHookKey: symbol = Symbol.for('alert2attack.display');

/**
 * Shows one thing in several forms: in a notebook as rich output, elsewhere as its plain text on stdout.
 *
 * @param bundle - mime type to content; should have `text/plain`, which is what is left outside a notebook
 * @param options - to replace an earlier output (progress); without a notebook every call prints a line
 */
export function displayBundle(bundle: MimeBundle, options: DisplayOptions = {}): void {
  const hook: unknown = Reflect.get(globalThis, displayHookKey);
  if (typeof hook === 'function') {
    (hook as DisplayHook)(bundle, options);
    return;
  }
  const text = bundle['text/plain'];
  if (typeof text === 'string') console.log(text);
  else console.log(`[output of type ${Object.keys(bundle).join(', ') || 'nothing'}]`);
}
