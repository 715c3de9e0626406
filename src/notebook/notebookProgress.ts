import { formatDuration } from '../progress/formatDuration';
import type { ProgressStream } from '../progress/progressBar';
import type { CellProgress, NotebookFailure } from './runNotebook';

/** Tells how far several notebooks have come: a line that changes on a terminal, a line per notebook for good. */
export class NotebookProgress {
  private readonly stream: ProgressStream;
  private readonly quiet: boolean;
  private readonly running = new Map<string, CellProgress>();

  /** @param quiet - whether to tell of failures only. Default false. */
  constructor(stream: ProgressStream = process.stderr, quiet: boolean = false) {
    this.stream = stream;
    this.quiet = quiet;
  }

  /** A notebook has come so far. */
  update(name: string, progress: CellProgress): void {
    this.running.set(name, progress);
    this.draw();
  }

  /** A notebook has ended, well or not. */
  finish(name: string, line: string, ok: boolean): void {
    this.running.delete(name);
    this.erase();
    if (!ok || !this.quiet) this.stream.write(`${line}\n`);
    this.draw();
  }

  private draw(): void {
    if (this.quiet || !this.stream.isTTY || this.running.size === 0) return;
    const parts = [...this.running].map(([name, { done, cells, seconds }]) => {
      return `${name} cell ${Math.min(done + 1, cells)}/${cells} ${formatDuration(seconds)}`;
    });
    this.erase();
    this.stream.write(parts.join('  |  ').slice(0, (this.stream.columns || 80) - 1));
  }

  private erase(): void {
    if (this.stream.isTTY && !this.quiet) this.stream.write('\r\u001b[K');
  }
}

/** A failure in a few lines: which cell, which line, what happened. */
export function failureText(path: string, failure: NotebookFailure): string {
  const { cell, line, source, ename, evalue } = failure;
  const where = `${path}: cell [${cell}]${line === undefined ? '' : `, line ${line}`}`;
  const shown = source === undefined ? '' : `\n    ${source}`;
  return `${where}: ${ename}: ${evalue}${shown}`;
}
