import { minRowsPerClass, SMOTE, stackedFeatures } from '../../dist/index';
import type { Step } from '../step';

export const smote: Step = {
  name: 'smote',
  title: 'SMOTE, dense, to 8,058 x 4,001',
  target: 5,
  repeats: 7,
  prepare({ alerts, ids }) {
    const side = { alerts, ids };
    const { train } = stackedFeatures({
      train: side,
      test: { alerts: alerts.slice(0, 1), ids: ids.slice(0, 1) },
    });
    const counts = new Map<string, number>();
    for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
    const kept = ids.flatMap((id, i) => (counts.get(id)! >= minRowsPerClass ? [i] : []));
    const X = train.selectRows(kept);
    const y = kept.map((i) => ids[i]);
    const run = () => new SMOTE({ kNeighbors: 2, randomState: 42 }).fitResample(X, y);
    return { warmUp: run, run };
  },
};
