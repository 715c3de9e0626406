import { describe, expect, it } from 'vitest';
import type { CellOutput } from '../../src/notebook/notebook';
import { printedLines } from '../../src/notebook/printedLines';

const lines = (...outputs: CellOutput[]): string[] =>
  printedLines({ cell_type: 'code', id: 'a', metadata: {}, source: '', execution_count: 1, outputs });
const printed = (text: string): string[] => lines({ output_type: 'stream', name: 'stdout', text });

describe('printedLines', () => {
  it.each([
    ['fitted in 1.25 s', 'fitted in <time>'],
    ['took 350ms, then 12 seconds', 'took <time>, then <time>'],
    ['2 h 05 min left', '<time> left'],
    ['3 min 20 s (1,5 s each)', '<time> (<time> each)'],
    ['324/324, 2.1/s, 1200 rows/s', '324/324, <rate>, <rate>'],
  ])('takes durations and rates out of %j', (text, expected) => {
    expect(printed(text)).toEqual([expected]);
  });

  it('keeps figures', () => {
    const text = 'accuracy 0.620 of 308, T1059 s, 12 samples, v1.5 min_df';
    expect(printed(text)).toEqual([text]);
  });

  it('reads streams, plain texts and errors, and no picture or HTML', () => {
    expect(
      lines(
        { output_type: 'stream', name: 'stderr', text: '\u001b[1ma\u001b[0m  \n\nb\n' },
        { output_type: 'display_data', data: { 'image/png': 'AA', 'text/html': '<b>' }, metadata: {} },
        { output_type: 'execute_result', data: { 'text/plain': 'c' }, metadata: {}, execution_count: 1 },
        { output_type: 'error', ename: 'E', evalue: 'v', traceback: ['long'] },
      ),
    ).toEqual(['a', '', 'b', 'c', 'E: v']);
  });
});
