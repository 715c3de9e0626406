import { availableParallelism } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { InputError } from '../errors/inputError';
import { writeFileAtomic } from '../files/writeFileAtomic';
import { formatDuration } from '../progress/formatDuration';
import type { ProgressStream } from '../progress/progressBar';
import { chooseParameters } from './chooseParameters';
import { type CollectedFigure, collectFigures } from './collectFigures';
import { collectPictures } from './collectPictures';
import { findNotebooks } from './findNotebooks';
import { notebookHtml } from './notebookHtml';
import { failureText, NotebookProgress } from './notebookProgress';
import { notebookText } from './notebookText';
import { writePlotsIndex } from './plotsIndex';
import { writeReportIndex } from './reportIndex';
import { type NotebookFailure, type NotebookRun, type RunNotebookOptions, runNotebook } from './runNotebook';
import { runQueue } from './runQueue';

export interface RunNotebooksOptions extends Omit<RunNotebookOptions, 'onProgress'> {
  /** Folder for the executed notebooks, their HTML pages, and `plots/`. */
  readonly out?: string;
  /** Writes the executed copies over the notebooks themselves, without pages and plots. */
  readonly inPlace?: boolean;
  /** Where names are looked up; the project's `notebooks` by default. */
  readonly folder?: string;
  /** How many run at a time; 2 by default, where there are as many processors. */
  readonly jobs?: number;
  /** Where progress goes; standard error by default. */
  readonly stream?: ProgressStream;
  /** Whether to tell of failures only. Default false. */
  readonly quiet?: boolean;
  /** Writes what else the index should lead to; called before it is written, when all notebooks ran well. */
  readonly beforeIndex?: () => Promise<unknown>;
}

/** What one notebook left. */
export interface NotebookReport {
  readonly path: string;
  readonly ok: boolean;
  readonly seconds: number;
  readonly failure?: NotebookFailure;
  /** The failure in a few lines, for people. */
  readonly message?: string;
  /** Files written: the executed notebook, its page, its plots. */
  readonly files: readonly string[];
}

export interface NotebooksReport {
  readonly ok: boolean;
  /** In the notebooks' order. */
  readonly notebooks: readonly NotebookReport[];
  /** Notebooks that were not started, because one before them failed. */
  readonly skipped: readonly string[];
  /** The page that leads to all others, where there is an output folder. */
  readonly index?: string;
}

/**
 * Runs notebooks, writes what came out, and starts none after the first that fails.
 *
 * @param names - see {@link findNotebooks}; none: all
 * @throws InputError when a name, an option, a parameter or a file is unfit
 */
export async function runNotebooks(
  names: readonly string[],
  options: RunNotebooksOptions,
): Promise<NotebooksReport> {
  const { out, inPlace = false, folder, jobs = Math.min(2, availableParallelism()), stream } = options;
  if ((out === undefined) !== inPlace) {
    throw new InputError('notebooks need either an output folder (--out DIR) or --in-place');
  }
  if (!Number.isInteger(jobs) || jobs < 1)
    throw new InputError(`jobs must be a whole number from 1, got ${jobs}`);
  const paths = findNotebooks(names, folder);
  const { parameters: given = {} } = options;
  // The committed copy has no parameters of a run.
  if (inPlace && Object.keys(given).length > 0) {
    throw new InputError('parameters are for a copy: write it with --out DIR, not --in-place');
  }
  const parameters = chooseParameters(paths, given);
  const environment = {
    ...options.environment,
    ...(out !== undefined && { ALERT2ATTACK_REPORTS: resolve(out) }),
  };
  const progress = new NotebookProgress(stream, options.quiet);
  const reports = new Map<string, NotebookReport>();
  const figures = new Map<string, readonly CollectedFigure[]>();
  await runQueue(paths, jobs, async (path) => {
    const name = basename(path, '.ipynb');
    const run = await runNotebook(path, {
      ...options,
      parameters: parameters.get(path) ?? {},
      environment,
      onProgress: (state) => progress.update(name, state),
    });
    if (out !== undefined) figures.set(path, await collectFigures(run.notebook, name, join(out, 'plots')));
    const files =
      out === undefined ? writeInPlace(run) : await writeReport(run, name, out, figures.get(path) ?? []);
    const { ok, failure, seconds } = run;
    const message = failure && failureText(path, failure);
    reports.set(path, { path, ok, seconds, files, ...(failure && { failure, message }) });
    progress.finish(name, message ?? `${name}: ok, ${formatDuration(seconds)}`, ok);
    return ok;
  });
  const notebooks = paths.flatMap((path) => reports.get(path) ?? []);
  const allFigures = paths.flatMap((path) => figures.get(path) ?? []);
  if (out !== undefined && allFigures.length > 0) writePlotsIndex(allFigures, join(out, 'plots'));
  const ok = paths.every((path) => reports.get(path)?.ok);
  let index: string | undefined;
  try {
    if (ok) await options.beforeIndex?.();
  } finally {
    if (out !== undefined) index = writeReportIndex(notebooks, out);
  }
  return {
    ok,
    notebooks,
    ...(index !== undefined && { index }),
    skipped: paths.filter((path) => !reports.has(path)),
  };
}

function writeInPlace({ ok, path, notebook }: NotebookRun): string[] {
  // A failed run must not replace the good copy.
  if (!ok) return [];
  writeFileAtomic(path, notebookText(notebook));
  return [path];
}

async function writeReport(
  { notebook }: NotebookRun,
  name: string,
  out: string,
  figures: readonly CollectedFigure[],
): Promise<string[]> {
  const executed = join(out, `${name}.ipynb`);
  const page = join(out, `${name}.html`);
  writeFileAtomic(executed, notebookText(notebook));
  writeFileAtomic(page, await notebookHtml(notebook, name));
  return [
    executed,
    page,
    ...figures.flatMap(({ png, svg, darkSvg }) => [png, svg, darkSvg]),
    ...collectPictures(notebook, name, join(out, 'plots')),
  ];
}
