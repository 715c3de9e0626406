import { inspect } from 'node:util';
import type { CellPlace, CellScripts } from './cellScripts';

/** Why a cell failed, in the form of Jupyter's `error` output. */
export interface CellFailure {
  readonly ename: string;
  readonly evalue: string;
  readonly traceback: readonly string[];
  /** The line of the cell that runs, or ran last, from which it came, when that is known. */
  readonly place?: CellPlace;
}

/** A finding of the compiler; line and column count from 1. */
export interface Diagnostic {
  /** The file, when it is not the cell itself. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

const cellFrame = /\bnotebook-cell-(\d+)\.js:(\d+):(\d+)/;
const machinery = /[\\/]tslab[\\/]dist[\\/]|[\\/]notebook[\\/]kernel[\\/]|\(?node:(?:internal|vm)/;

/** The failure of a cell that threw, or whose promise was rejected with, this value. */
export function failureOf(thrown: unknown, scripts: CellScripts): CellFailure {
  if (!(thrown instanceof Error) && !hasStack(thrown)) {
    const shown = typeof thrown === 'string' ? thrown : inspect(thrown);
    return { ename: 'Thrown', evalue: shown, traceback: [`Thrown (not an Error): ${shown}`] };
  }
  if (isInterruption(thrown)) {
    const evalue = 'the cell was interrupted';
    return { ename: 'Interrupted', evalue, traceback: [`Interrupted: ${evalue}`] };
  }
  const ename = thrown.name || 'Error';
  const evalue = thrown.message;
  const { frames, places } = readFrames(thrown.stack ?? '', scripts);
  const [thrownAt] = places;
  const place = places.find(({ cell }) => cell === scripts.current);
  const traceback = [evalue === '' ? ename : `${ename}: ${evalue}`];
  if (thrownAt) traceback.push(...excerpt(thrownAt, scripts));
  // What a user got wrong is told by the message and the line; the way through the package is noise.
  if (ename !== 'InputError') traceback.push(...frames);
  if (thrown.cause !== undefined) traceback.push(`caused by ${describeCause(thrown.cause)}`);
  return { ename, evalue, traceback, ...(place && { place }) };
}

/** The failure of a cell that the compiler refused. */
export function failureOfDiagnostics(
  diagnostics: readonly Diagnostic[],
  cell: number,
  scripts: CellScripts,
): CellFailure {
  const traceback: string[] = [];
  for (const { file, line, column, message } of diagnostics) {
    const place = { cell, line, column };
    traceback.push(`TypeScriptError: ${message}`);
    if (file === '') traceback.push(...excerpt(place, scripts));
    else traceback.push(`  ${file}, line ${line}, column ${column}`);
  }
  const first = diagnostics.find((diagnostic) => diagnostic.file === '');
  return {
    ename: 'TypeScriptError',
    evalue: diagnostics[0]?.message ?? 'the cell does not compile',
    traceback,
    ...(first && { place: { cell, line: first.line, column: first.column } }),
  };
}

function hasStack(thrown: unknown): thrown is Error {
  // Errors of another realm (a vm context, a worker) are no instances of this realm's Error.
  return typeof thrown === 'object' && thrown !== null && 'stack' in thrown && 'message' in thrown;
}

function isInterruption(error: Error): boolean {
  const code: unknown = Reflect.get(error, 'code');
  return code === 'ERR_SCRIPT_EXECUTION_INTERRUPTED' || error.message === 'Interrupted asynchronously';
}

function describeCause(cause: unknown): string {
  return hasStack(cause) ? `${cause.name}: ${cause.message}` : inspect(cause);
}

function excerpt({ cell, line, column }: CellPlace, scripts: CellScripts): string[] {
  const text = scripts.lineText(cell, line) ?? '';
  return [`  cell [${cell}], line ${line}, column ${column}:`, `    ${text.trim()}`];
}

function readFrames(stack: string, scripts: CellScripts): { frames: string[]; places: CellPlace[] } {
  const frames: string[] = [];
  const places: CellPlace[] = [];
  let lastOfCell = 0;
  for (const frame of stack.split('\n').filter((line) => /^\s+at /.test(line))) {
    const match = cellFrame.exec(frame);
    if (!match) {
      if (!machinery.test(frame)) frames.push(frame);
      continue;
    }
    const [text, cell, line, column] = match;
    const found = scripts.locate(Number(cell), Number(line), Number(column));
    // A frame without a line of the cell is the wrapper that the kernel put around it.
    if (!found) continue;
    places.push(found);
    frames.push(frame.replace(text, `cell [${cell}], line ${found.line}, column ${found.column}`));
    lastOfCell = frames.length;
  }
  // What called the cell is the kernel, unless a timer or a callback did.
  return { frames: places.length > 0 ? frames.slice(0, lastOfCell) : frames, places };
}
