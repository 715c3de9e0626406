import type { Matrix } from '../matrix/matrix';
import { countLabels } from '../ordering/countLabels';
import type { Resampled } from '../resample/sampler';
import { SMOTE } from '../resample/smote';

/** Classes with fewer training rows are left out by the study before it resamples. */
export const minRowsPerClass = 3;

/**
 * Training rows as the study's forest gets them: without the classes that have fewer than three rows, then
 * balanced by SMOTE with two neighbours and seed 42.
 *
 * The study cross-validates on these rows, so that copies made of a fold's test rows are in its training rows:
 * its fold scores are too good. `Pipeline` resamples inside the folds.
 */
export function resampledRows(X: Matrix, y: readonly string[]): Resampled {
  const counts = countLabels(y);
  const kept = y.flatMap((id, i) => (counts.get(id)! >= minRowsPerClass ? [i] : []));
  const smote = new SMOTE({ kNeighbors: minRowsPerClass - 1, randomState: 42 });
  return smote.fitResample(
    X.selectRows(kept),
    kept.map((i) => y[i]),
  );
}
