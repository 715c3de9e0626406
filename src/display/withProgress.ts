import { watchWork } from '../progress/workShare';
import { showProgress } from './showProgress';

/**
 * Does long work, and shows how far it has come as {@link showProgress} does: fitting a tagger or a forest,
 * evaluating, comparing estimators, judging unlabelled alerts.
 *
 * @param label - what is going on, a few words
 * @param work - synchronous; work that does not tell how far it is shows its end only
 * @returns what the work returns
 *
 * @example
 * const report = withProgress('evaluate', () => evaluationReport(rows, attack, { folds: 5 }));
 */
export function withProgress<T>(label: string, work: () => T): T {
  const tell = showProgress(label);
  tell(0);
  const result = watchWork((share) => tell(share), work);
  tell(1);
  return result;
}
