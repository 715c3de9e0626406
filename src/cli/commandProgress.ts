import { type Progress, progressBar } from '../progress/progressBar';
import { isQuiet } from './quiet';

/**
 * A progress bar on standard error for a command's work; nothing where it is piped, or `--quiet` is given.
 * @param label - what is counted, a few words
 * @param total - how many of them there are
 */
export function commandProgress(label: string, total: number): Progress {
  return isQuiet() ? { update() {}, stop() {} } : progressBar(label, total);
}
