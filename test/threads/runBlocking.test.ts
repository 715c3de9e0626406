import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/errors/inputError';
import { runBlocking } from '../../src/threads/runBlocking';

interface Setup {
  readonly fail?: string;
  readonly shared?: Int32Array;
  /** Threads do no task until the first word is 1. */
  readonly gate?: Int32Array;
}

/** Keeps threads from doing all tasks before the calling thread has begun. */
function closedGate(): { readonly gate: Int32Array; open(): void } {
  const gate = new Int32Array(new SharedArrayBuffer(4));
  const open = () => {
    Atomics.store(gate, 0, 1);
    Atomics.notify(gate, 0);
  };
  return { gate, open };
}

interface Result {
  readonly task: number;
  readonly values: Float64Array;
}

const runner = join(__dirname, 'testRunner.cjs');

function run(setup: Setup, tasks: number[], nJobs: number, module = runner): Result[] {
  const results: Result[] = [];
  runBlocking<Setup, number, Result>({
    module,
    setup,
    tasks,
    nJobs,
    onResult: (result, index) => {
      results[index] = result;
    },
  });
  return results;
}

describe('runBlocking', () => {
  it.each([1, 2, 5])('gives each task its result with %i threads', (nJobs) => {
    const results = run({}, [4, 2, 7], nJobs);
    expect(results.map(({ task }) => task)).toEqual([4, 2, 7]);
    expect([...results[2].values]).toEqual([7, 49]);
  });

  it('does nothing when there are no tasks', () => {
    expect(run({}, [], 2)).toEqual([]);
  });

  it('lets threads work on shared memory', () => {
    const shared = new Int32Array(new SharedArrayBuffer(4));
    run({ shared }, [1, 2, 3, 4, 5], 2);
    expect(shared[0]).toBe(15);
  });

  it('tells the progress while the caller is blocked', () => {
    const seen: number[] = [];
    runBlocking<Setup, number, Result>({
      module: runner,
      setup: {},
      tasks: [1, 2, 3],
      nJobs: 2,
      onResult: () => {},
      onProgress: (done, total) => seen.push(done, total),
    });
    expect(seen).toEqual([1, 3, 2, 3, 3, 3]);
  });

  it('lets the calling thread do tasks as well, and alone when there is no other', () => {
    const here: number[] = [];
    const { gate, open } = closedGate();
    const createRunner = () => (task: number) => {
      open();
      here.push(task);
      return { task, values: Float64Array.of(task, task * task) };
    };
    for (const nJobs of [1, 2, 3]) {
      here.length = 0;
      gate[0] = 0;
      const tasks = Array.from({ length: 40 }, (_, t) => t);
      const results: Result[] = [];
      const onResult = (result: Result, index: number) => {
        results[index] = result;
      };
      runBlocking<Setup, number, Result>({
        module: runner,
        createRunner,
        setup: { gate },
        tasks,
        nJobs,
        onResult,
      });
      expect(results.map(({ values }) => [...values])).toEqual(tasks.map((t) => [t, t * t]));
      expect(here.length).toBeGreaterThan(0);
      if (nJobs === 1) expect(here).toEqual(tasks);
    }
  });

  it('throws what a task throws in the calling thread, and can be used again afterwards', () => {
    const { gate, open } = closedGate();
    const createRunner = () => () => {
      open();
      throw new InputError('no luck here');
    };
    const setup = { gate };
    const job = { module: runner, createRunner, setup, tasks: [1, 2, 3], nJobs: 2, onResult: () => {} };
    expect(() => runBlocking<Setup, number, Result>(job)).toThrow(new InputError('no luck here'));
    expect(run({}, [1, 2], 2)).toHaveLength(2);
  });

  it('throws what a task throws, and can be used again afterwards', () => {
    expect(() => run({ fail: 'error' }, [1, 2], 2)).toThrow('in a worker thread: no luck with');
    expect(run({}, [1], 1)).toHaveLength(1);
  });

  it('throws an InputError as an InputError', () => {
    expect(() => run({ fail: 'input' }, [5], 1)).toThrow(new InputError('unfit task 5'));
  });

  it('notices a thread that ends in the middle of a task', () => {
    expect(() => run({ fail: 'exit' }, [1, 2, 3, 4], 2)).toThrow('ended before its work was done');
  });

  it('says that a module is missing or broken', () => {
    expect(() => run({}, [1], 1, join(__dirname, 'missing.cjs'))).toThrow('Cannot find module');
    const folder = mkdtempSync(join(tmpdir(), 'alert2attack-'));
    writeFileSync(join(folder, 'broken.cjs'), 'exports.createRunner = (');
    expect(() => run({}, [1], 1, join(folder, 'broken.cjs'))).toThrow('in a worker thread: Unexpected');
    rmSync(folder, { recursive: true });
  });
});
