import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** What one run took. */
export interface Run {
  readonly seconds: number;
  /** On all processors together: what does not depend on what else the machine does. */
  readonly cpuSeconds: number;
}

/** One side's process for a step, which runs the step each time that it is told to. */
export class Side {
  private readonly process: ChildProcess;
  private readonly answers: AsyncIterator<string>;

  constructor(command: readonly string[], env: NodeJS.ProcessEnv = process.env) {
    this.process = spawn(command[0], command.slice(1), { stdio: ['pipe', 'pipe', 'inherit'], env });
    this.process.stdin!.on('error', () => undefined);
    this.answers = createInterface({ input: this.process.stdout! })[Symbol.asyncIterator]();
  }

  /** Waits until the inputs are in memory and the warm-up is done. */
  async ready(): Promise<void> {
    await this.answer();
  }

  /** Runs the step. */
  run(): Promise<Run> {
    this.process.stdin!.write('run\n');
    return this.answer();
  }

  /** Ends the process, and gives the most memory that it had, in bytes. */
  async end(): Promise<number> {
    this.process.stdin!.end();
    return (await this.answer<{ peakBytes: number }>()).peakBytes;
  }

  kill(): void {
    this.process.kill();
  }

  private async answer<T>(): Promise<T> {
    const { value, done } = await this.answers.next();
    if (done) throw new Error(`${this.process.spawnargs.join(' ')} ended early`);
    return JSON.parse(value);
  }
}
