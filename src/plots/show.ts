import { displayBundle, displayHookKey } from '../display/displayBundle';
import type { Figure } from './figure';
import { figureBundle } from './figureBundle';

/**
 * Shows a figure below the notebook's cell: `await show(figure)`. Outside a notebook its alt text is printed.
 */
export async function show(figure: Figure): Promise<void> {
  const inNotebook = typeof Reflect.get(globalThis, displayHookKey) === 'function';
  displayBundle(inNotebook ? await figureBundle(figure) : { 'text/plain': figure.alt });
}
