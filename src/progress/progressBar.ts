import { formatDuration } from './formatDuration';

/** The part of a terminal stream that a progress bar needs. */
export interface ProgressStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/** Tells how far a long piece of work has come. */
export interface Progress {
  /** Redraws the bar: `done` of the total is finished. */
  update(done: number): void;
  /** Takes the bar away. */
  stop(): void;
}

/** At most ten redraws a second: a terminal shows no more, and drawing costs time. */
const redrawMilliseconds = 100;
const barWidth = 24;
const narrowBarWidth = 10;
const narrowColumns = 80;

/**
 * A bar with rate and time left, on a terminal; nothing at all where the stream is piped.
 *
 * @param label - what is going on, a few words
 * @param total - how many steps there are in all; 0 where that is not known: the line then has no bar
 * @param stream - where to draw, standard error by default
 * @param now - the clock, in milliseconds
 */
export function progressBar(
  label: string,
  total: number,
  stream: ProgressStream = process.stderr,
  now: () => number = Date.now,
): Progress {
  if (!stream.isTTY) return { update() {}, stop() {} };
  const start = now();
  let drawn = Number.NEGATIVE_INFINITY;
  return {
    update(done) {
      const time = now();
      if (time - drawn < redrawMilliseconds && (done < total || total === 0)) return;
      drawn = time;
      const columns = stream.columns || narrowColumns;
      const width = columns < narrowColumns ? narrowBarWidth : barWidth;
      const line = progressLine(label, done, total, (time - start) / 1000, width);
      stream.write(`\r\u001b[K${line.slice(0, columns - 1)}`);
    },
    stop() {
      stream.write('\r\u001b[K');
    },
  };
}

function progressLine(label: string, done: number, total: number, seconds: number, width: number): string {
  const rate = seconds > 0 ? done / seconds : 0;
  const speed = `${rate < 100 ? rate.toPrecision(2) : Math.round(rate)}/s`;
  if (total === 0) return `${label} ${done}, ${speed}`;
  const filled = Math.round(Math.min(1, done / total) * width);
  const bar = '█'.repeat(filled) + '░'.repeat(width - filled);
  const left = rate > 0 ? `, ${formatDuration((total - done) / rate)} left` : '';
  return `${label} ${bar} ${done}/${total}, ${speed}${left}`;
}
