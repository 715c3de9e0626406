import { SourceMap } from 'node:module';
import { lookUpAtOnce, type WatchTimers } from './lookUpAtOnce';

/** The parts of the TypeScript compiler that the kernel touches. */
export interface TypeScriptModule {
  readonly version: string;
  readonly sys: TypeScriptSystem;
  createWatchCompilerHost(
    files: readonly string[],
    options: object,
    system: WatchTimers,
    ...rest: unknown[]
  ): unknown;
  transpileModule(source: string, options: TranspileOptions): TranspileOutput;
}

/** What the compiler calls when a file, or something in a folder, has changed. */
export type WatchCallback = (path: string, ...rest: unknown[]) => void;

/** How to stop watching. */
export interface Watcher {
  close(): void;
}

/** The compiler's view of the file system. */
export interface TypeScriptSystem {
  fileExists(path: string): boolean;
  directoryExists(path: string): boolean;
  readFile(path: string, encoding?: string): string | undefined;
  realpath?(path: string): string;
  watchFile?(path: string, callback: WatchCallback, ...rest: unknown[]): Watcher;
  watchDirectory?(path: string, callback: WatchCallback, ...rest: unknown[]): Watcher;
}

interface TranspileOptions {
  readonly fileName?: string;
  readonly compilerOptions?: object;
}

interface TranspileOutput {
  outputText: string;
  readonly sourceMapText?: string;
}

/** A place in a cell; line and column count from 1. */
export interface CellPlace {
  readonly cell: number;
  readonly line: number;
  readonly column: number;
}

interface CellScript {
  readonly lines: readonly string[];
  toScript?: SourceMap;
  toCell?: SourceMap;
  /** How many lines the script has, without the line that calls it. */
  scriptLines: number;
}

/** tslab puts this many lines before a cell's code. */
const prefixLines = 1;
/** … and wraps the compiled code in one of these. */
const wrappers = ['(function(exports, require) { '.length, '(async function(exports, require) { '.length];
const inlineMap =
  /\n?\/\/# sourceMappingURL=data:application\/json;(?:charset=utf-8;)?base64,([A-Za-z0-9+/=]+)\s*$/;

/**
 * Remembers how each cell's lines became lines of JavaScript, so that an error can name the line that its
 * author wrote. tslab compiles a cell in two steps and keeps neither step's source map.
 */
export class CellScripts {
  private readonly scripts = new Map<number, CellScript>();
  private latest = 0;

  /** Cells that are compiled from now on belong to this number. */
  begin(cell: number, code: string): void {
    this.latest = cell;
    this.scripts.set(cell, { lines: code.split('\n'), scriptLines: 0 });
  }

  /** The number of the cell that began last. */
  get current(): number {
    return this.latest;
  }

  /** The text of a cell's line, from 1; undefined when there is none. */
  lineText(cell: number, line: number): string | undefined {
    return this.scripts.get(cell)?.lines[line - 1];
  }

  /** The name under which a cell appears in stack traces. */
  static scriptName(cell: number): string {
    return `notebook-cell-${cell}.js`;
  }

  /** The place in the cell that a place in its script came from; line and column count from 1. */
  locate(cell: number, scriptLine: number, scriptColumn: number): CellPlace | undefined {
    const script = this.scripts.get(cell);
    if (!script?.toScript || !script.toCell || scriptLine > script.scriptLines) return undefined;
    const indents = scriptLine === 1 ? wrappers : [0];
    for (const indent of indents) {
      const middle = script.toScript.findEntry(scriptLine - 1, Math.max(0, scriptColumn - 1 - indent));
      if (!('originalLine' in middle)) continue;
      const place = script.toCell.findEntry(middle.originalLine, middle.originalColumn);
      if (!('originalLine' in place)) continue;
      const line = place.originalLine - prefixLines + 1;
      if (line >= 1 && line <= script.lines.length) return { cell, line, column: place.originalColumn + 1 };
    }
    return undefined;
  }

  /** A copy of the compiler that writes source maps and hands them to this object. */
  instrument(original: TypeScriptModule): TypeScriptModule {
    const copy: TypeScriptModule = Object.create(Object.prototype);
    Object.assign(copy, original);
    copy.createWatchCompilerHost = (files, options, system, ...rest) => {
      lookUpAtOnce(system);
      return original.createWatchCompilerHost(files, { ...options, inlineSourceMap: true }, system, ...rest);
    };
    copy.transpileModule = (source, options) => this.transpile(original, source, options);
    return copy;
  }

  private transpile(original: TypeScriptModule, source: string, options: TranspileOptions): TranspileOutput {
    const first = readMap(inlineMap.exec(source)?.[1]);
    if (!first) return original.transpileModule(source, options);
    const output = original.transpileModule(source.replace(inlineMap, ''), {
      ...options,
      compilerOptions: { ...options.compilerOptions, sourceMap: true },
    });
    output.outputText = output.outputText.replace(/\n?\/\/# sourceMappingURL=\S+\s*$/, '');
    const script = this.scripts.get(this.latest);
    if (script && first.payload.sources.some((name) => name.endsWith('__tslab__.ts'))) {
      script.toCell = first;
      script.toScript = new SourceMap(JSON.parse(output.sourceMapText ?? '{}'));
      output.outputText += `\n//# sourceURL=${CellScripts.scriptName(this.latest)}`;
      script.scriptLines = output.outputText.split('\n').length;
    }
    return output;
  }
}

function readMap(base64: string | undefined): SourceMap | undefined {
  return base64 === undefined
    ? undefined
    : new SourceMap(JSON.parse(Buffer.from(base64, 'base64').toString('utf8')));
}
