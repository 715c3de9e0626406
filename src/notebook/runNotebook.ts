import { dirname, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { InputError } from '../errors/inputError';
import { injectParameters } from './injectParameters';
import { type CellReply, describeEnd, KernelSession } from './kernelSession';
import type { CodeCell, ErrorOutput, Notebook } from './notebook';
import { OutputCollector } from './outputCollector';
import { readNotebook } from './readNotebook';

/** Where a run stands, told before each cell and after the last. */
export interface CellProgress {
  /** How many code cells are done. */
  readonly done: number;
  /** How many code cells there are. */
  readonly cells: number;
  /** Seconds since the notebook's start. */
  readonly seconds: number;
}

export interface RunNotebookOptions {
  /** Seconds that one cell may take; 600 by default. */
  readonly timeout?: number;
  /** Environment variables for the kernel, on top of this process's. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Values for the notebook's variables, put after its cell tagged `parameters`. */
  readonly parameters?: Readonly<Record<string, unknown>>;
  readonly onProgress?: (progress: CellProgress) => void;
  /** Stops the run. */
  readonly signal?: AbortSignal;
}

/** Why a notebook's run stopped. */
export interface NotebookFailure {
  /**
   * `error`: the cell threw, did not compile, or left a rejected promise; `timeout`; `ended`: the kernel's
   * process is gone; `lost`: its outputs did not arrive; `aborted`: stopped from outside.
   */
  readonly kind: 'error' | 'timeout' | 'ended' | 'lost' | 'aborted';
  /** The number of the failing code cell, from 1, as Jupyter shows it in brackets. */
  readonly cell: number;
  /** Line of the cell, from 1, where that is known. */
  readonly line?: number;
  /** The text of that line. */
  readonly source?: string;
  readonly ename: string;
  readonly evalue: string;
  readonly traceback: readonly string[];
}

/** What came out of a notebook's run. */
export interface NotebookRun {
  readonly path: string;
  readonly ok: boolean;
  /** The notebook with the outputs of the cells that ran; those after a failing cell have none. */
  readonly notebook: Notebook;
  readonly failure?: NotebookFailure;
  readonly seconds: number;
}

const defaultTimeout = 600;
/** After the last cell this many milliseconds are left for callbacks that throw late. */
const lateMilliseconds = 50;

/**
 * Runs a notebook's code cells in order, in a kernel of its own, and stops at the first that fails. The file
 * is not changed. Needs tslab, but no Python.
 *
 * @param path - the notebook; its folder is the kernel's working directory
 * @throws InputError when the file is no notebook for this kernel, or tslab is missing
 */
export async function runNotebook(path: string, options: RunNotebookOptions = {}): Promise<NotebookRun> {
  const { timeout = defaultTimeout, parameters = {}, onProgress, signal } = options;
  if (!(timeout > 0)) throw new InputError(`timeout must be a number of seconds above 0, got ${timeout}`);
  const notebook = injectParameters(readNotebook(path), parameters);
  checkKernel(notebook, path);
  const cells = notebook.cells.filter((cell): cell is CodeCell => cell.cell_type === 'code');
  for (const cell of cells) Object.assign(cell, { outputs: [], execution_count: null });
  const start = performance.now();
  const seconds = (): number => (performance.now() - start) / 1000;
  const session = await KernelSession.start(dirname(resolve(path)), kernelEnvironment(options));
  const collector = new OutputCollector();
  let failure: NotebookFailure | undefined;
  try {
    notebook.metadata = { ...notebook.metadata, language_info: session.languageInfo };
    for (const [i, cell] of cells.entries()) {
      onProgress?.({ done: i, cells: cells.length, seconds: seconds() });
      if (cell.source.trim() === '') continue;
      const reply = await session.execute(cell.source, {
        timeout,
        ...(signal && { signal }),
        onOutput: (message) => {
          const count = message.content['execution_count'];
          if (message.header.msg_type === 'execute_input') cell.execution_count = Number(count);
          else collector.take(cell, message);
        },
      });
      failure = failureOf(reply, i + 1, cells, timeout);
      if (failure) break;
    }
    failure ??= await lateFailure(session, cells, timeout);
    const last = failure && cells[failure.cell - 1];
    if (failure && last) showFailure(last, failure);
  } finally {
    await session.close();
  }
  if (!failure) onProgress?.({ done: cells.length, cells: cells.length, seconds: seconds() });
  return { path, ok: !failure, notebook, seconds: seconds(), ...(failure && { failure }) };
}

function checkKernel(notebook: Notebook, path: string): void {
  const kernelspec = notebook.metadata['kernelspec'] as { name?: unknown } | undefined;
  if (kernelspec?.name !== undefined && kernelspec.name !== 'tslab') {
    throw new InputError(
      `${path} is for the kernel ${JSON.stringify(kernelspec.name)}; only tslab can be run`,
    );
  }
}

function kernelEnvironment({ environment }: RunNotebookOptions): NodeJS.ProcessEnv {
  const all: NodeJS.ProcessEnv = { ...process.env, ...environment };
  // The kernel's working directory is another one.
  const data = all['ALERT2ATTACK_DATA'];
  if (data) all['ALERT2ATTACK_DATA'] = resolve(data);
  return all;
}

function failureOf(
  reply: CellReply,
  cell: number,
  cells: readonly CodeCell[],
  timeout: number,
): NotebookFailure | undefined {
  const plain = (kind: NotebookFailure['kind'], ename: string, evalue: string): NotebookFailure => {
    return { kind, cell, ename, evalue, traceback: [`${ename}: ${evalue}`] };
  };
  switch (reply.kind) {
    case 'timeout':
      return plain('timeout', 'Timeout', `the cell ran longer than ${timeout} s and was stopped`);
    case 'aborted':
      return plain('aborted', 'Aborted', 'the run was stopped');
    case 'lost':
      return plain('lost', 'OutputLost', 'the cell ended, but its outputs did not arrive');
    case 'ended':
      return plain('ended', 'KernelEnded', `the kernel ended while the cell ran: ${describeEnd(reply.end)}`);
  }
  const { status, ename, evalue, traceback } = reply.content;
  if (status === 'ok') return undefined;
  const place = reply.metadata['alert2attack'] as { cell: number; line: number } | undefined;
  const failed = cells[cell - 1];
  const line = place !== undefined && place.cell === failed?.execution_count ? place.line : undefined;
  const source = line === undefined ? undefined : failed?.source.split('\n')[line - 1]?.trim();
  return {
    kind: 'error',
    cell,
    ...(line !== undefined && { line }),
    ...(source !== undefined && { source }),
    ename: String(ename),
    evalue: String(evalue),
    traceback: Array.isArray(traceback) ? traceback.map(String) : [],
  };
}

/** Callbacks and promises that fail after the last cell make an empty cell fail. */
async function lateFailure(
  session: KernelSession,
  cells: readonly CodeCell[],
  timeout: number,
): Promise<NotebookFailure | undefined> {
  if (cells.length === 0) return undefined;
  await delay(lateMilliseconds);
  return failureOf(await session.execute('', { timeout }), cells.length, cells, timeout);
}

function showFailure(cell: CodeCell, { ename, evalue, traceback }: NotebookFailure): void {
  // An interrupted cell has published an error of its own; what stopped it says more.
  const outputs = cell.outputs.filter((output) => output.output_type !== 'error');
  const error: ErrorOutput = { output_type: 'error', ename, evalue, traceback: [...traceback] };
  cell.outputs = [...outputs, error];
}
