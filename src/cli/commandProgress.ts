import { type Progress, progressBar } from '../progress/progressBar';
import { watchWork } from '../progress/workShare';
import { isQuiet } from './quiet';

/**
 * A progress bar on standard error for a command's work; nothing where it is piped, or `--quiet` is given.
 * @param label - what is counted, a few words
 * @param total - how many of them there are
 */
export function commandProgress(label: string, total: number): Progress {
  return isQuiet() ? { update() {}, stop() {} } : progressBar(label, total);
}

/**
 * Runs synchronous work on some rows behind a progress bar that follows what the work says of itself.
 * @param label - what is done with the rows
 */
export function withProgress<T>(label: string, rows: number, work: () => T): T {
  const bar = commandProgress(label, rows);
  bar.update(0);
  try {
    return watchWork((share) => bar.update(Math.round(share * rows)), work);
  } finally {
    bar.stop();
  }
}
