import { basename } from 'node:path';
import type { ProgressStream } from '../progress/progressBar';
import { findNotebooks } from './findNotebooks';
import { type CodeCell, cellTags, type Notebook } from './notebook';
import { failureText, NotebookProgress } from './notebookProgress';
import { printedLines } from './printedLines';
import { readNotebook } from './readNotebook';
import { type NotebookFailure, type RunNotebookOptions, runNotebook } from './runNotebook';
import { runQueue } from './runQueue';

export interface CheckNotebooksOptions extends Omit<RunNotebookOptions, 'onProgress'> {
  /** Where names are looked up; the project's `notebooks` by default. */
  readonly folder?: string;
  /** How many run at a time; 1 by default. */
  readonly jobs?: number;
  /** Where progress goes; standard error by default. */
  readonly stream?: ProgressStream;
  /** Whether to tell of failures only. Default false. */
  readonly quiet?: boolean;
}

/** The first line in which a cell's printed output is not what the committed copy has. */
export interface PrintedDifference {
  /** The number of the code cell, from 1. */
  readonly cell: number;
  /** The line of its printed output, from 1. */
  readonly line: number;
  /** Undefined where the committed copy has no such line. */
  readonly committed: string | undefined;
  /** Undefined where the new run has no such line. */
  readonly now: string | undefined;
}

export interface NotebookCheck {
  readonly path: string;
  readonly ok: boolean;
  readonly differences: readonly PrintedDifference[];
  readonly failure?: NotebookFailure;
  /** What is wrong, for people; empty when nothing is. */
  readonly message: string;
}

/**
 * Runs notebooks again and compares what they print with what is in the files, which stay as they are.
 * Pictures, durations, and cells tagged `volatile` are not compared.
 *
 * @param names - see {@link findNotebooks}; none: all
 */
export async function checkNotebooks(
  names: readonly string[],
  options: CheckNotebooksOptions = {},
): Promise<{ readonly ok: boolean; readonly notebooks: readonly NotebookCheck[] }> {
  const paths = findNotebooks(names, options.folder);
  const progress = new NotebookProgress(options.stream, options.quiet);
  const checks: NotebookCheck[] = [];
  await runQueue(paths, options.jobs ?? 1, async (path, i) => {
    const name = basename(path, '.ipynb');
    const committed = readNotebook(path);
    const run = await runNotebook(path, { ...options, onProgress: (state) => progress.update(name, state) });
    const differences = run.failure ? [] : comparePrinted(committed, run.notebook);
    const message = run.failure ? failureText(path, run.failure) : differencesText(path, differences);
    const ok = run.ok && differences.length === 0;
    checks[i] = { path, ok, differences, message, ...(run.failure && { failure: run.failure }) };
    progress.finish(name, ok ? `${name}: as committed` : message, ok);
    return true;
  });
  return { ok: checks.every((check) => check.ok), notebooks: checks };
}

/** For each code cell whose printed output differs, the first line that does. */
export function comparePrinted(committed: Notebook, now: Notebook): PrintedDifference[] {
  const before = codeCells(committed);
  return codeCells(now).flatMap((cell, i) => {
    if (cellTags(cell).includes('volatile')) return [];
    const old = before[i] ? printedLines(before[i]) : [];
    const lines = printedLines(cell);
    for (let j = 0; j < Math.max(old.length, lines.length); j++) {
      if (old[j] !== lines[j]) return [{ cell: i + 1, line: j + 1, committed: old[j], now: lines[j] }];
    }
    return [];
  });
}

function codeCells(notebook: Notebook): CodeCell[] {
  return notebook.cells.filter((cell): cell is CodeCell => cell.cell_type === 'code');
}

function differencesText(path: string, differences: readonly PrintedDifference[]): string {
  return differences
    .map(({ cell, line, committed = '(nothing)', now = '(nothing)' }) => {
      return `${path}: cell [${cell}], line ${line} of its output:\n  committed: ${committed}\n  now:       ${now}`;
    })
    .join('\n');
}
