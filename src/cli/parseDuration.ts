import { InvalidArgumentError } from 'commander';

const secondsIn: ReadonlyMap<string, number> = new Map([
  ['', 1],
  ['s', 1],
  ['m', 60],
  ['h', 3600],
]);

/** A duration of the command line, `90`, `90s`, `5m` or `2h`, in seconds. */
export function parseDuration(text: string): number {
  const [, digits, unit] = /^(\d{1,6}(?:\.\d{1,3})?)([smh]?)$/.exec(text.trim()) ?? [];
  const seconds = Number(digits) * (secondsIn.get(unit) ?? Number.NaN);
  if (seconds > 0) return seconds;
  throw new InvalidArgumentError('expected a duration such as 90s, 5m or 2h.');
}
