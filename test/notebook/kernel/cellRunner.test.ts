import { beforeEach, describe, expect, it } from 'vitest';
import { CellRunner } from '../../../src/notebook/kernel/cellRunner';
import { CellScripts } from '../../../src/notebook/kernel/cellScripts';
import type { ExecutorConsole, TslabModules } from '../../../src/notebook/kernel/tslabModules';

describe('CellRunner', () => {
  let body: (console: ExecutorConsole) => boolean | Promise<boolean>;
  let interrupts: number;
  let closed: number;
  let runner: CellRunner;

  beforeEach(() => {
    interrupts = 0;
    closed = 0;
    const tslab = {
      converter: { createConverter: () => ({ close: () => closed++ }) },
      executor: {
        createExecutor: (_root: string, _converters: object, output: ExecutorConsole) => ({
          execute: async () => body(output),
          interrupt: () => interrupts++,
        }),
      },
    } as unknown as TslabModules;
    runner = new CellRunner(tslab, new CellScripts());
  });

  it('gives the value of the last expression, and forgets it', async () => {
    body = (output) => {
      output.log(42);
      return true;
    };
    expect(await runner.run(1, 'x')).toEqual({ value: 42 });
    body = () => true;
    expect(await runner.run(2, 'y')).toEqual({ value: undefined });
  });

  it('tells errors that were printed apart from findings of the compiler', async () => {
    body = (output) => {
      output.error(new Error('thrown'));
      return false;
    };
    expect((await runner.run(1, 'x')).failure).toMatchObject({ ename: 'Error', evalue: 'thrown' });
    body = (output) => {
      output.error('%s%d:%d - %s', '', 2, 7, 'Wrong.');
      return true;
    };
    const { failure } = await runner.run(2, 'a\nb');
    expect(failure).toMatchObject({
      ename: 'TypeScriptError',
      evalue: 'Wrong.',
      place: { cell: 2, line: 2, column: 7 },
    });
  });

  it('fails where tslab breaks, or fails without a word', async () => {
    body = () => Promise.reject(new RangeError('Maximum call stack size exceeded'));
    expect((await runner.run(1, 'x')).failure?.ename).toBe('RangeError');
    body = () => false;
    expect((await runner.run(2, 'x')).failure?.evalue).toContain('does not say why');
  });

  it('fails the cell that runs, or the next one, on an error that nobody caught', async () => {
    body = () => {
      runner.failAsynchronously(new Error('now'));
      return true;
    };
    expect((await runner.run(1, 'x')).failure).toMatchObject({ evalue: 'now' });
    expect(interrupts).toBe(1);
    body = () => true;
    expect((await runner.run(2, 'x')).failure).toBeUndefined();
    expect(runner.failAsynchronously('later').evalue).toBe('later');
    const { failure } = await runner.run(3, 'x');
    expect(failure?.traceback.at(-1)).toMatch(/^This was thrown after cell \[2\] had ended/);
    expect((await runner.run(4, 'x')).failure).toBeUndefined();
  });

  it('interrupts only what runs, and closes the compilers', async () => {
    runner.interrupt();
    expect([interrupts, runner.busy]).toEqual([0, false]);
    body = () => {
      runner.interrupt();
      return runner.busy;
    };
    expect((await runner.run(1, 'x')).failure).toBeUndefined();
    expect(interrupts).toBe(1);
    runner.close();
    expect(closed).toBe(1);
  });
});
