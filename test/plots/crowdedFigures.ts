import { DenseMatrix } from '../../src/matrix/denseMatrix';
import { classDistribution } from '../../src/plots/classDistribution';
import { type ComparedFigure, comparisonFigure } from '../../src/plots/comparisonFigure';
import { confusionFigure } from '../../src/plots/confusionFigure';
import type { Figure } from '../../src/plots/figure';
import { gridSearchHeatmap } from '../../src/plots/gridSearchHeatmap';
import { mostConfusedFigure } from '../../src/plots/mostConfusedFigure';
import { projectionFigure } from '../../src/plots/projectionFigure';
import { resamplingFigure } from '../../src/plots/resamplingFigure';
import { rocFigure } from '../../src/plots/rocFigure';

/**
 * The figures that name classes, or as many models or settings, with long names in wide letters and large counts,
 * in their fullest forms.
 */
export function crowdedFigures(classes: number): Map<string, Figure> {
  const labels = Array.from({ length: classes }, (_, i) =>
    i % 2 === 0 ? `T${1003 + 7 * i}.00${1 + (i % 9)}` : `WMI COMMAND AND SCRIPTING MODULE ${i} IN MEMORY`,
  );
  const counts = labels.map((label, i): [string, number] => [label, 1 + Math.floor(150_000 / (1 + i))]);
  const confusion = { labels, counts: new DenseMatrix(classes, classes) };
  for (let i = 0; i < classes; i++) {
    confusion.counts.data[i * classes + i] = 90 * (classes - i);
    for (let k = 1; k < 5; k++) confusion.counts.data[i * classes + ((i * k + 3 * k) % classes)] += 123 + k;
  }
  const results = labels.map((label, i) => ({
    params: { label, depth: i % 3 },
    meanTestScore: 0.4 + Math.sin(i) / 10,
  }));
  const spots = new DenseMatrix(
    2 * classes,
    2,
    Float64Array.from({ length: 4 * classes }, (_, i) => Math.sin(i * i)),
  );
  const both = [...labels, ...labels];
  const figures = new Map<string, Figure>([
    ['class distribution', classDistribution(counts)],
    ['most confused', mostConfusedFigure(confusion, { pairs: 40 })],
    ['projection', projectionFigure(spots, both, both)],
    [
      'resampling',
      resamplingFigure(
        counts,
        labels.map((label) => [label, 150_001]),
      ),
    ],
    [
      'ROC curves',
      rocFigure(
        labels.map((label, i) => ({ label, fpr: [0, 0.1, 1], tpr: [0, 0.9, 1], auc: 0.9 - 0.001 * i })),
        { top: 8 },
      ),
    ],
    ['grid search, many columns', gridSearchHeatmap(results, { x: ['label'], y: ['depth'] })],
    ['grid search, many rows', gridSearchHeatmap(results, { x: ['depth'], y: ['label'] })],
  ]);
  // No figure twice: with two hundred classes the thirty largest look as with a hundred.
  if (classes < 200) figures.set('confusion', confusionFigure(confusion));
  if (classes > 20) figures.set('confusion of all', confusionFigure(confusion, { largest: 'all' }));
  else figures.set('comparison', comparisonFigure(compared(labels)));
  return figures;
}

function compared(labels: readonly string[]): ComparedFigure[] {
  const last = labels.length - 1;
  return labels.map((name, i) => ({ name, reported: i / last, reproduced: (i % 7) / 6 }));
}
