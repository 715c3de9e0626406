import { join } from 'node:path';
import type { TslabInstall } from '../loadTslab';
import type { CellScripts, TypeScriptModule } from './cellScripts';
import { expandShorthand, type SyntaxParser } from './expandShorthand';

/** Where completion or inspection found something. */
interface Completion {
  readonly start: number;
  readonly end: number;
  readonly candidates: readonly string[];
}

/** tslab's compiler of cells. */
interface TslabConverter {
  close(): void;
}

/** tslab's runner of cells. It prints errors instead of throwing them, on the console that it is given. */
export interface TslabExecutor {
  execute(code: string): Promise<boolean>;
  interrupt(): void;
  inspect(code: string, position: number): object | undefined;
  complete(code: string, position: number): Completion;
  close(): void;
}

/** The console that tslab's executor writes to: last values, thrown errors and the compiler's findings. */
export interface ExecutorConsole {
  log(value: unknown): void;
  error(...values: unknown[]): void;
}

interface ConverterModule {
  createConverter(options: { isJS: boolean; isBrowser: boolean }): TslabConverter;
  isCompleteCode(code: string): { completed: boolean; indent?: string };
}

interface ExecutorModule {
  createExecutor(root: string, converters: object, console: ExecutorConsole): TslabExecutor;
}

interface InspectModule {
  printQuickInfo(info: object): string;
}

/** tslab's way to send rich output: what `tslab.display` calls. */
export interface JupyterModule {
  lastWriteDisplayData: ((content: object, update?: boolean) => void) | null;
}

/** The parts of tslab that the kernel is built from. */
export interface TslabModules {
  readonly typescript: TypeScriptModule;
  readonly converter: ConverterModule;
  readonly executor: ExecutorModule;
  readonly inspect: InspectModule;
  readonly jupyter: JupyterModule;
}

/** Loads tslab's modules, with a compiler that also tells where each line of a cell came from. */
export function loadTslabModules(tslab: TslabInstall, scripts: CellScripts): TslabModules {
  const compilerFile = tslab.require.resolve('@tslab/typescript-for-tslab');
  const original = tslab.require(compilerFile) as TypeScriptModule & SyntaxParser;
  const typescript = scripts.instrument(original);
  // The compiler's exports cannot be replaced one by one, so tslab gets a copy of the whole.
  const cached = tslab.require.cache[compilerFile];
  if (cached) cached.exports = typescript;
  const load = (name: string): unknown => tslab.require(join(tslab.dist, `${name}.js`));
  return {
    typescript,
    converter: load('converter') as ConverterModule,
    executor: expandingCells(load('executor') as ExecutorModule, original),
    inspect: load('inspect') as InspectModule,
    jupyter: load('jupyter') as JupyterModule,
  };
}

/** Runs cells with their shorthand properties written out. */
function expandingCells(executors: ExecutorModule, typescript: SyntaxParser): ExecutorModule {
  return {
    createExecutor(root, converters, console) {
      const executor = executors.createExecutor(root, converters, console);
      const execute = executor.execute.bind(executor);
      executor.execute = (code) => execute(expandShorthand(code, typescript));
      return executor;
    },
  };
}
