import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { OutputBuffer } from '../../../src/notebook/kernel/outputBuffer';

describe('OutputBuffer', () => {
  let sent: [string, string][];
  let buffer: OutputBuffer;

  beforeEach(() => {
    vi.useFakeTimers({ now: 1_000_000 });
    sent = [];
    buffer = new OutputBuffer((name, text) => sent.push([name, text]));
    buffer.write('stdout', 'first');
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('sends the first text at once, and what follows together', () => {
    expect(sent).toEqual([['stdout', 'first']]);
    buffer.write('stdout', 'a');
    buffer.write('stdout', 'b');
    expect(sent).toHaveLength(1);
    vi.advanceTimersByTime(60);
    expect(sent[1]).toEqual(['stdout', 'ab']);
  });

  it('sends before the timer when there is much, and when time has passed without a pause', () => {
    buffer.write('stdout', 'x'.repeat(20_000));
    expect(sent).toHaveLength(2);
    buffer.write('stdout', 'a');
    vi.setSystemTime(1_000_100);
    buffer.write('stdout', 'b');
    expect(sent[2]).toEqual(['stdout', 'ab']);
  });

  it('keeps the two streams’ order', () => {
    buffer.write('stdout', 'a');
    buffer.write('stderr', 'b');
    buffer.write('stdout', 'c');
    buffer.flush();
    buffer.flush();
    expect(sent.slice(1)).toEqual([
      ['stdout', 'a'],
      ['stderr', 'b'],
      ['stdout', 'c'],
    ]);
  });
});
