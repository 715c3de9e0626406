import { describe, expect, it } from 'vitest';
import { BUSY, CLOSED, ENDED, IDLE, LIVE, PHASE } from '../../src/threads/blockingProtocol';
import { assertAlive, giveBackThread, takeThread } from '../../src/threads/blockingThread';

describe('takeThread', () => {
  it('takes the thread that was given back, busy still or not, unless it has closed meanwhile', () => {
    const first = takeThread();
    Atomics.store(first.state, PHASE, IDLE);
    giveBackThread(first);
    const second = takeThread();
    expect(second).toBe(first);
    expect(Atomics.load(second.state, PHASE)).toBe(BUSY);
    giveBackThread(second);
    expect(takeThread()).toBe(first);
    Atomics.store(second.state, PHASE, CLOSED);
    giveBackThread(second);
    const third = takeThread();
    expect(third).not.toBe(first);
    void third.worker.terminate();
  });
});

describe('assertAlive', () => {
  it('refuses a thread that has ended with a job, or has not started in a minute', () => {
    const thread = takeThread();
    expect(() => assertAlive(thread)).not.toThrow();
    expect(() => assertAlive({ ...thread, state: new Int32Array(4), started: 0 })).toThrow('did not start');
    const ended = new Int32Array(4);
    ended[LIVE] = 1;
    ended[ENDED] = 1;
    expect(() => assertAlive({ ...thread, state: ended })).not.toThrow();
    ended[PHASE] = BUSY;
    expect(() => assertAlive({ ...thread, state: ended })).toThrow('ended before its work was done');
    void thread.worker.terminate();
  });
});
