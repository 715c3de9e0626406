import { InputError } from '../errors/inputError';
import { plotText } from './plotText';

/** One candidate of a grid search. */
export interface SearchScore {
  readonly params: { readonly [name: string]: unknown };
  readonly meanTestScore: number;
  readonly stdTestScore?: number;
}

/** The candidates laid out as a table. */
export interface SearchGrid {
  /** The parameters along each side. */
  readonly x: readonly string[];
  readonly y: readonly string[];
  /** The values along each side, joined by ` / `. */
  readonly columns: readonly string[];
  readonly rows: readonly string[];
  /** Rows x columns; `null` where there is no candidate. */
  readonly scores: readonly (readonly (number | null)[])[];
  /** What the pointer shows, escaped for Plotly. */
  readonly hovers: readonly (readonly string[])[];
  /** The most candidates that share a cell. */
  readonly hidden: number;
  readonly best: {
    readonly row: number;
    readonly column: number;
    readonly score: number;
    readonly names: readonly string[];
  };
}

/** @throws InputError on no candidates, unequal parameters, unknown names, or a score that is no number */
export function searchGrid(
  results: readonly SearchScore[],
  x?: readonly string[],
  y?: readonly string[],
): SearchGrid {
  if (results.length === 0) throw new InputError('no candidates to draw: give at least one result');
  const names = parameterNames(results);
  const sides = chosenSides(results, names, x, y);
  const columnOf = keysAlong(results, sides.x);
  const rowOf = keysAlong(results, sides.y);
  const winners = new Map<string, SearchScore>();
  const shared = new Map<string, number>();
  for (const result of results) {
    if (!Number.isFinite(result.meanTestScore)) {
      throw new InputError(
        `the mean score of ${describe(result, names)} is ${result.meanTestScore}: give a number`,
      );
    }
    const cell = `${rowOf.get(keyOf(result, sides.y))},${columnOf.get(keyOf(result, sides.x))}`;
    shared.set(cell, (shared.get(cell) ?? 0) + 1);
    const other = winners.get(cell);
    if (!other || result.meanTestScore > other.meanTestScore) winners.set(cell, result);
  }
  const winner = results.reduce((a, b) => (b.meanTestScore > a.meanTestScore ? b : a));
  const varying = names.filter((name) => differs(results, name));
  const at = (i: number, j: number): SearchScore | undefined => winners.get(`${i},${j}`);
  const table = <T>(value: (result: SearchScore | undefined) => T): T[][] =>
    [...rowOf.values()].map((i) => [...columnOf.values()].map((j) => value(at(i, j))));
  return {
    ...sides,
    columns: [...columnOf.keys()],
    rows: [...rowOf.keys()],
    scores: table((result) => result?.meanTestScore ?? null),
    hovers: table((result) => (result ? hoverOf(result, names) : '')),
    hidden: Math.max(...shared.values()),
    best: {
      row: rowOf.get(keyOf(winner, sides.y))!,
      column: columnOf.get(keyOf(winner, sides.x))!,
      score: winner.meanTestScore,
      names: (varying.length > 0 ? varying : names).map((name) => `${name} ${show(winner.params[name])}`),
    },
  };
}

function parameterNames(results: readonly SearchScore[]): string[] {
  const names = Object.keys(results[0].params);
  if (names.length === 0) throw new InputError('the first candidate has no parameters');
  const expected = [...names].sort().join(', ');
  results.forEach(({ params }, i) => {
    const found = Object.keys(params).sort().join(', ');
    if (found !== expected) {
      throw new InputError(`candidate ${i} has the parameters ${found}, candidate 0 has ${expected}`);
    }
  });
  return names;
}

function chosenSides(
  results: readonly SearchScore[],
  names: readonly string[],
  x: readonly string[] | undefined,
  y: readonly string[] | undefined,
): { x: readonly string[]; y: readonly string[] } {
  for (const name of [...(x ?? []), ...(y ?? [])]) {
    if (!names.includes(name))
      throw new InputError(`unknown parameter ${name}; there are ${names.join(', ')}`);
  }
  const varying = names.filter((name) => differs(results, name));
  const free = varying.filter((name) => !x?.includes(name) && !y?.includes(name));
  if (x && y) return { x, y };
  if (x) return { x, y: free };
  if (y) return { x: free, y };
  const half = Math.floor(varying.length / 2);
  if (varying.length === 0) return { x: names.slice(0, 1), y: [] };
  return { x: varying.slice(half), y: varying.slice(0, half) };
}

function differs(results: readonly SearchScore[], name: string): boolean {
  const first = show(results[0].params[name]);
  return results.some(({ params }) => show(params[name]) !== first);
}

function keyOf({ params }: SearchScore, side: readonly string[]): string {
  return side.map((name) => show(params[name])).join(' / ');
}

function keysAlong(results: readonly SearchScore[], side: readonly string[]): Map<string, number> {
  const places = new Map<string, number>();
  for (const result of results) {
    const key = keyOf(result, side);
    if (!places.has(key)) places.set(key, places.size);
  }
  return places;
}

function hoverOf(result: SearchScore, names: readonly string[]): string {
  const lines = names.map((name) => `${plotText(name, 40)}: ${plotText(show(result.params[name]), 40)}`);
  const spread = result.stdTestScore === undefined ? '' : ` ± ${result.stdTestScore.toFixed(4)}`;
  return `${lines.join('<br>')}<br><b>${result.meanTestScore.toFixed(4)}${spread}</b>`;
}

function describe(result: SearchScore, names: readonly string[]): string {
  return names.map((name) => `${name} ${show(result.params[name])}`).join(', ');
}

function show(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? 'undefined');
}
