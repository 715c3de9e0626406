/** Spans of time of one width, which follow one another. All times are milliseconds since 1970, UTC. */
export interface TimeBins {
  /** `hour`, `5 minutes`. */
  readonly name: string;
  /** The beginning of the span that a time lies in. */
  start(time: number): number;
  /** The end of a span, given its beginning. */
  end(start: number): number;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
// 1970 began on a Thursday.
const FIRST_MONDAY = 4 * DAY;
const MOST_BINS = 60;

const widths: readonly TimeBins[] = [
  even('minute', MINUTE),
  even('5 minutes', 5 * MINUTE),
  even('15 minutes', 15 * MINUTE),
  even('hour', HOUR),
  even('6 hours', 6 * HOUR),
  even('day', DAY),
  even('week', 7 * DAY, FIRST_MONDAY),
  calendar('month', 1),
  calendar('quarter', 3),
  calendar('year', 12),
];

/** The narrowest spans, from a minute to a year, of which at most sixty cover the time between the two. */
export function timeBins(first: number, last: number): TimeBins {
  const fit = widths.find((bins) => {
    const start = bins.start(first);
    return (last - start) / (bins.end(start) - start) < MOST_BINS;
  });
  return fit ?? widths[widths.length - 1];
}

function even(name: string, width: number, origin = 0): TimeBins {
  return {
    name,
    start: (time) => origin + Math.floor((time - origin) / width) * width,
    end: (start) => start + width,
  };
}

function calendar(name: string, months: number): TimeBins {
  const first = (year: number, month: number): number => new Date(0).setUTCFullYear(year, month, 1);
  return {
    name,
    start(time) {
      const date = new Date(time);
      return first(date.getUTCFullYear(), Math.floor(date.getUTCMonth() / months) * months);
    },
    end(start) {
      const date = new Date(start);
      return first(date.getUTCFullYear(), date.getUTCMonth() + months);
    },
  };
}
