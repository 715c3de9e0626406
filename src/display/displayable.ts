import type { MimeBundle } from './mimeBundle';

/** The name of the method by which an object says how a notebook shows it: the same in every copy of this package. */
export const mimeBundleOf: unique symbol = Symbol.for('alert2attack.mimeBundle');

/**
 * An object that says itself how it is shown, when it is a cell's last value or given to `display`.
 *
 * @example
 * class Verdict {
 *   [mimeBundleOf]() {
 *     return { 'text/html': `<b>${escapeHtml(this.text)}</b>`, 'text/plain': this.text };
 *   }
 * }
 */
export interface Displayable {
  [mimeBundleOf](): MimeBundle | Promise<MimeBundle>;
}

/** Whether the object says itself how it is shown. */
export function isDisplayable(value: object): value is Displayable {
  return typeof Reflect.get(value, mimeBundleOf) === 'function';
}
