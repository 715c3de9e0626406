import { type DisplayOptions, displayBundle } from '../../display/displayBundle';
import { bundleFor } from './bundleFor';

/**
 * Shows a value below the notebook's cell, as a cell's last value is shown: tables, matrices, models, reports,
 * explanations, ATT&CK's techniques and tags as HTML, figures as pictures; long tables are cut, and tell how much is
 * left. Outside a notebook its plain text is printed. An object of yours says itself how it is shown, by a method
 * named `mimeBundleOf`.
 *
 * @param options - to replace an earlier output
 *
 * @example
 * await display(tagger);
 */
export async function display(value: unknown, options: DisplayOptions = {}): Promise<void> {
  displayBundle(await bundleFor(value), options);
}
