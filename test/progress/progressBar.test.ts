import { expect, test } from 'vitest';
import { progressBar } from '../../src/progress/progressBar';

function terminal(columns = 200) {
  const written: string[] = [];
  return { isTTY: true, columns, written, write: (text: string) => written.push(text) };
}

test('a progress bar writes nothing where the stream is piped', () => {
  const written: string[] = [];
  const bar = progressBar('folds', 10, { write: (text) => written.push(text) });
  bar.update(5);
  bar.stop();
  expect(written).toEqual([]);
});

test('a progress bar shows the share, the rate and the time left', () => {
  const stream = terminal();
  let clock = 0;
  const bar = progressBar('folds', 40, stream, () => clock);
  clock = 20_000;
  bar.update(10);
  expect(stream.written.at(-1)).toContain('folds ██████░░░░░░░░░░░░░░░░░░ 10/40, 0.50/s, 1 min 00 s left');
});

test('a progress bar redraws at most ten times a second, and always at the end', () => {
  const stream = terminal();
  let clock = 0;
  const bar = progressBar('rows', 1000, stream, () => clock);
  for (let done = 1; done <= 1000; done++) {
    clock += 1;
    bar.update(done);
  }
  expect(stream.written.length).toBeLessThanOrEqual(12);
  expect(stream.written.at(-1)).toContain('1000/1000');
});

test('a progress bar never outgrows the line', () => {
  const stream = terminal(30);
  progressBar('a label that is longer than the terminal is wide', 2, stream).update(1);
  expect(stream.written[0].replace('\r\u001b[K', '').length).toBeLessThan(30);
});

test('stopping a progress bar clears its line', () => {
  const stream = terminal();
  progressBar('rows', 2, stream).stop();
  expect(stream.written).toEqual(['\r\u001b[K']);
});

test('a narrow terminal gets a shorter bar, so that the time left is seen; fast work a plain rate', () => {
  const stream = terminal(60);
  let clock = 0;
  const bar = progressBar('rows learned', 9000, stream, () => clock);
  clock = 1000;
  bar.update(4500);
  expect(stream.written.at(-1)).toContain('rows learned █████░░░░░ 4500/9000, 4500/s, 1.0 s left');
});

test('where the total is not known there is a count and a rate, redrawn at most ten times a second', () => {
  const stream = terminal();
  let clock = 0;
  const bar = progressBar('bytes read', 0, stream, () => clock);
  for (let done = 1; done <= 1000; done++) {
    clock += 1;
    bar.update(done);
  }
  expect(stream.written.length).toBeLessThanOrEqual(12);
  expect(stream.written[1]).toBe('\r\u001b[Kbytes read 101, 1000/s');
});
