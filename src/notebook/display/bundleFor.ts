import { inspect, types } from 'node:util';
import { isDisplayable, mimeBundleOf } from '../../display/displayable';
import type { MimeBundle } from '../../display/mimeBundle';
import type { Figure } from '../../plots/figure';
import { attackShown } from './attackShown';
import { brief, className } from './brief';
import { estimatorShown } from './estimatorShown';
import { explanationShown } from './explanationShown';
import { matrixShown } from './matrixShown';
import { recordShown } from './recordShown';
import { reportShown } from './reportShown';
import { searchShown } from './searchShown';
import type { Shown } from './shown';
import { shownBundle } from './shownBundle';
import { tableShown } from './tableShown';

/** The first that knows the value shows it. Values are told by their fields: of a class there may be two copies. */
const kinds: readonly ((value: object) => Shown | undefined)[] = [
  matrixShown,
  searchShown,
  estimatorShown,
  attackShown,
  explanationShown,
  reportShown,
  tableShown,
];

/** Longer texts are cut: a page cannot show them anyway. */
const maxText = 10_000;

/**
 * How a value is shown in a notebook. An object with a method {@link mimeBundleOf} says so itself; figures are
 * drawn; tables, matrices, models, reports and other objects of this package are told in a few lines; anything
 * else is printed as Node prints it.
 */
export async function bundleFor(value: unknown): Promise<MimeBundle> {
  if (typeof value === 'string') return { 'text/plain': cut(value) };
  if (typeof value !== 'object' || value === null) return { 'text/plain': inspect(value) };
  if (isDisplayable(value)) return value[mimeBundleOf]();
  if (isFigure(value)) return (await import('../../plots/figureBundle.js')).figureBundle(value);
  if (types.isNativeError(value)) return shownBundle({ title: brief(value) });
  for (const shownBy of kinds) {
    const shown = attempt(shownBy, value);
    if (shown) return shownBundle(shown);
  }
  return isBuiltIn(value) ? { 'text/plain': inspect(value) } : shownBundle(recordShown(value));
}

/** Looking at a field may throw: many have getters that want something fitted. */
function attempt(shownBy: (typeof kinds)[number], value: object): Shown | undefined {
  try {
    return shownBy(value);
  } catch {
    return undefined;
  }
}

function cut(text: string): string {
  const left = text.length - maxText;
  return left > 0 ? `${text.slice(0, maxText)}\n… ${left.toLocaleString('en-US')} more characters` : text;
}

function isFigure(value: object): value is Figure {
  const { data, layout, alt }: { data?: unknown; layout?: unknown; alt?: unknown } = value;
  return Array.isArray(data) && typeof layout === 'object' && layout !== null && typeof alt === 'string';
}

/** Whether it is of Node itself: a list, a date, a promise, …, for which Node's own form is the known one. */
function isBuiltIn(value: object): boolean {
  const known = ['Set', 'Date', 'RegExp', 'Promise', 'WeakMap', 'WeakSet', 'Buffer', 'URL'];
  return Array.isArray(value) || ArrayBuffer.isView(value) || known.includes(className(value) ?? '');
}
