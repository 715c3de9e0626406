import { expect, it } from 'vitest';
import { benchTable } from '../../bench/benchTable';

const cost = (seconds: number, peakBytes: number) => ({
  seconds,
  cpuSeconds: 2 * seconds,
  runs: [],
  peakBytes,
});

it('shows seconds in a fitting unit, ratios and peak memory', () => {
  const text = benchTable([
    {
      step: { name: 'a', title: 'first', target: 4 },
      here: cost(0.5, 2 ** 20),
      python: cost(2, 3 * 2 ** 20),
    },
    {
      step: { name: 'b', title: 'second', target: null },
      here: cost(2e-6, 2 ** 21),
      python: cost(120, 2 ** 30),
    },
  ]);
  const cells = text.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));
  expect(cells[2].slice(1, -1)).toEqual(['first', '500 ms', '2.0 s', '4.0', '4.0', '4', '1 MB', '3 MB']);
  expect(cells[3].slice(1, -1)).toEqual([
    'second',
    '2.0 µs',
    '120 s',
    '60000000.0',
    '60000000.0',
    '–',
    '2 MB',
    '1024 MB',
  ]);
});

it('leaves the columns of scikit-learn open where it was not run', () => {
  const text = benchTable([
    { step: { name: 'a', title: 'only', target: 2 }, here: cost(0.004, 0), python: null },
  ]);
  expect(text.split('\n')[2].replace(/\s+/g, ' ')).toBe('| only | 4.00 ms | – | – | – | 2 | 0 MB | – |');
});
