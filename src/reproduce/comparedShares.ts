import type { ComparedFigure } from '../plots/comparisonFigure';
import { reportedFigures } from './reportedFigures';
import type { Reproduction } from './reproduction';

/** The reported shares beside those measured on the study's alerts, for `comparisonFigure`. */
export function comparedShares({ nearestAlert, tunedForest, aucAsReported }: Reproduction): ComparedFigure[] {
  const { nearestAlertAccuracy, tunedForest: forest, aucTop5 } = reportedFigures;
  return [
    { name: 'nearest alert, accuracy', reported: nearestAlertAccuracy, reproduced: nearestAlert.accuracy },
    ...(tunedForest
      ? [{ name: 'tuned forest, accuracy', reported: forest.accuracy, reproduced: tunedForest.accuracy }]
      : []),
    ...aucTop5.map(({ label, auc }) => ({
      name: `"AUC" of ${label}`,
      reported: auc,
      reproduced: aucAsReported.top5.find((row) => row.label === label)?.auc ?? 0,
      why: 'ties counted',
    })),
  ];
}
