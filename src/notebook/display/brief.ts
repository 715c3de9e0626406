import { types } from 'node:util';
import { shortNumber } from '../../display/shortNumber';
import type { Candidate } from '../../tagger/tag';

/** What is longer is cut, so that a value stays one line of a table. */
const maxLength = 300;
const maxItems = 8;
const maxDepth = 5;

/** A value in a few words: numbers short, lists and objects by their first items, objects of a class by its name. */
export function brief(value: unknown, depth = 0): string {
  const text = describe(value, depth);
  return text.length > maxLength ? `${text.slice(0, maxLength - 1)}…` : text;
}

/** The options of something, as one would write them: `nEstimators: 100, randomState: 42`. */
export function briefFields(fields: object, depth = 0): string {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined);
  const shown = entries.slice(0, maxItems).map(([name, value]) => `${name}: ${brief(value, depth + 1)}`);
  return [...shown, ...more(entries.length)].join(', ');
}

/** The name of a value's class; undefined for plain objects, lists and what is no object. */
export function className(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  // Plain objects of a cell are those of another realm, so that their prototype is no Object of this one.
  const prototype: unknown = Object.getPrototypeOf(value);
  const maker: unknown = prototype === null ? undefined : Reflect.get(prototype as object, 'constructor');
  const name = typeof maker === 'function' ? maker.name : '';
  return name === '' || name === 'Object' ? undefined : name;
}

/** Whether it is a plain object: made by braces, not of a class. */
export function isPlain(value: unknown): value is object {
  return (
    typeof value === 'object' && value !== null && !Array.isArray(value) && className(value) === undefined
  );
}

function describe(value: unknown, depth: number): string {
  if (value === null || value === undefined) return depth === 0 ? '' : String(value);
  if (typeof value === 'number') return shortNumber(value);
  if (typeof value === 'function') return `function ${value.name || 'without a name'}`;
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return list(value, depth);
  if (types.isDate(value)) return Number.isNaN(value.getTime()) ? 'no date' : value.toISOString();
  if (types.isTypedArray(value))
    return list(Array.from(value.subarray(0, maxItems + 1), Number), depth, value.length);
  if (types.isMap(value) || types.isSet(value))
    return `${types.isMap(value) ? 'Map' : 'Set'} of ${value.size}`;
  const name = className(value);
  if (name === undefined && isCandidate(value)) return `${value.techniqueId} ${shortNumber(value.score)}`;
  if (name === undefined)
    return depth < maxDepth ? enclosed('{', briefFields(value, depth), '}', depth) : 'object';
  if (types.isNativeError(value)) return `${name}: ${value.message}`;
  // Own fields only: what is computed may throw before something is fitted.
  const { rows, columns, options } = ownFields(value);
  if (typeof rows === 'number' && typeof columns === 'number') return `${name} ${rows} × ${columns}`;
  return isPlain(options) && depth < maxDepth ? `${name}(${briefFields(options, depth)})` : name;
}

function ownFields(value: object): Readonly<Record<string, unknown>> {
  const names = Object.keys(value).filter((name) => ['rows', 'columns', 'options'].includes(name));
  return Object.fromEntries(names.map((name) => [name, Reflect.get(value, name)]));
}

function list(values: readonly unknown[], depth: number, length: number = values.length): string {
  if (depth >= maxDepth) return `${length} values`;
  const items = values
    .slice(0, maxItems)
    .map((item) => (isNamed(item) ? named(item, depth) : brief(item, depth + 1)));
  return enclosed('[', [...items, ...more(length)].join(', '), ']', depth);
}

/** What is inside of something else stands in brackets. */
function enclosed(open: string, text: string, close: string, depth: number): string {
  return depth === 0 ? text : `${open}${text}${close}`;
}

/** Whether it is a technique that an alert may show, with its score. */
function isCandidate(value: object): value is Candidate {
  const { techniqueId, score }: { techniqueId?: unknown; score?: unknown } = value;
  return typeof techniqueId === 'string' && typeof score === 'number';
}

/** Whether it is a step or a part of something: a name, and what it names. */
function isNamed(item: unknown): item is readonly [string, object] {
  return Array.isArray(item) && typeof item[0] === 'string' && className(item[1]) !== undefined;
}

function named([name, part]: readonly [string, object], depth: number): string {
  return `${name}: ${brief(part, depth + 1)}`;
}

function more(length: number): string[] {
  return length > maxItems ? [`… ${length - maxItems} more`] : [];
}
