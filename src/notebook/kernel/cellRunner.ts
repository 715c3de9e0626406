import { type CellFailure, type Diagnostic, failureOf, failureOfDiagnostics } from './cellFailure';
import type { CellScripts } from './cellScripts';
import type { TslabExecutor, TslabModules } from './tslabModules';

/** How a cell ended. */
export interface CellOutcome {
  readonly failure?: CellFailure;
  /** The value of the cell's last expression, unless null or undefined. */
  readonly value?: unknown;
}

/** Runs cells with tslab's executor, and finds out whether they failed. */
export class CellRunner {
  readonly executor: TslabExecutor;
  private readonly scripts: CellScripts;
  private readonly converters: { close(): void };
  private value: unknown;
  private thrown: { readonly value: unknown } | undefined;
  private diagnostics: Diagnostic[] = [];
  private asynchronous: { readonly value: unknown } | undefined;
  private running = false;
  private cell = 0;

  constructor(tslab: TslabModules, scripts: CellScripts) {
    this.scripts = scripts;
    const create = (isBrowser: boolean) => tslab.converter.createConverter({ isJS: false, isBrowser });
    const node = create(false);
    let browser: ReturnType<typeof create> | undefined;
    const converters = {
      node,
      get browser() {
        browser ??= create(true);
        return browser;
      },
      close() {
        node.close();
        browser?.close();
      },
    };
    this.converters = converters;
    this.executor = tslab.executor.createExecutor(process.cwd(), converters, {
      log: (value) => {
        this.value = value;
      },
      error: (...values) => this.takeError(values),
    });
  }

  /** Runs a cell to its end; never throws. */
  async run(cell: number, code: string): Promise<CellOutcome> {
    const late = this.takeAsynchronous();
    if (late) return { failure: lateFailure(late, this.cell) };
    this.cell = cell;
    this.value = undefined;
    this.thrown = undefined;
    this.diagnostics = [];
    this.scripts.begin(cell, code);
    this.running = true;
    try {
      const ok = await this.executor.execute(code);
      // A promise that the cell left behind, rejected, is reported only after the next turns of the loop.
      await nextTurn();
      await nextTurn();
      return this.outcome(ok);
    } catch (error) {
      return { failure: failureOf(error, this.scripts) };
    } finally {
      this.running = false;
    }
  }

  /** Takes an error that no code caught, thrown by a callback or a promise: the cell that runs fails. */
  failAsynchronously(value: unknown): CellFailure {
    this.asynchronous ??= { value };
    // The cell may wait for something that now never comes.
    if (this.running) this.executor.interrupt();
    return failureOf(value, this.scripts);
  }

  /** Stops the cell that runs, if it waits for a promise. */
  interrupt(): void {
    if (this.running) this.executor.interrupt();
  }

  /** True while a cell runs. */
  get busy(): boolean {
    return this.running;
  }

  close(): void {
    this.converters.close();
  }

  private outcome(ok: boolean): CellOutcome {
    const asynchronous = this.takeAsynchronous();
    if (asynchronous) return { failure: asynchronous };
    if (this.thrown) return { failure: failureOf(this.thrown.value, this.scripts) };
    if (this.diagnostics.length > 0) {
      return { failure: failureOfDiagnostics(this.diagnostics, this.cell, this.scripts) };
    }
    if (!ok)
      return { failure: failureOf(new Error('the cell failed, and tslab does not say why'), this.scripts) };
    return { value: this.value };
  }

  private takeError(values: readonly unknown[]): void {
    if (values.length === 1) {
      this.thrown = { value: values[0] };
      return;
    }
    const [, file, line, column, message] = values;
    this.diagnostics.push({
      file: String(file).trim(),
      line: Number(line),
      column: Number(column),
      message: String(message),
    });
  }

  private takeAsynchronous(): CellFailure | undefined {
    const failure = this.asynchronous && failureOf(this.asynchronous.value, this.scripts);
    this.asynchronous = undefined;
    return failure;
  }
}

function lateFailure(failure: CellFailure, cell: number): CellFailure {
  const notice = `This was thrown after cell [${cell}] had ended; the present cell was not run. Run it again to go on.`;
  return { ...failure, traceback: [...failure.traceback, notice] };
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
