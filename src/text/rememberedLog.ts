import { exactLog } from './exactLog';

/** `exactLog` that takes each number's logarithm once: counts are few different numbers, and it takes long. */
export function rememberedLog(): (x: number) => number {
  const logs = new Map<number, number>();
  return (x) => {
    let log = logs.get(x);
    if (log === undefined) {
      log = exactLog(x);
      logs.set(x, log);
    }
    return log;
  };
}
