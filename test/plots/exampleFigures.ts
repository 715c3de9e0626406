import { DenseMatrix } from '../../src/matrix/denseMatrix';
import type { ConfusionMatrix } from '../../src/metrics/confusionMatrix';
import { coverageCurve } from '../../src/metrics/coverageCurve';
import { reliabilityDiagram } from '../../src/metrics/reliabilityDiagram';
import { calibrationFigure } from '../../src/plots/calibrationFigure';
import { classDistribution } from '../../src/plots/classDistribution';
import { comparisonFigure } from '../../src/plots/comparisonFigure';
import { confusionFigure } from '../../src/plots/confusionFigure';
import { coverageFigure } from '../../src/plots/coverageFigure';
import { explanationBars } from '../../src/plots/explanationBars';
import type { Figure } from '../../src/plots/figure';
import { gridSearchHeatmap } from '../../src/plots/gridSearchHeatmap';
import { labellingFigure } from '../../src/plots/labellingFigure';
import { mostConfusedFigure } from '../../src/plots/mostConfusedFigure';
import { projectionFigure } from '../../src/plots/projectionFigure';
import { resamplingFigure } from '../../src/plots/resamplingFigure';
import { rocFigure } from '../../src/plots/rocFigure';
import { unlabelledFigure } from '../../src/plots/unlabelledFigure';
import { wordCloud } from '../../src/plots/wordCloud';
import { wordCloudPanel } from '../../src/plots/wordCloudPanel';
import { RandomState } from '../../src/random/randomState';

const words =
  'powershell registry encoded lsass scheduled task credential remote service dump dns tunnel bypass account token macro'.split(
    ' ',
  );

/** One figure of each kind as it looks with so many classes; the same every time. */
export function exampleFigures(classes: number): Map<string, Figure> {
  const random = new RandomState(classes);
  const labels = Array.from({ length: classes }, (_, i) =>
    i % 3 === 2 ? `T${1003 + 7 * i}.00${1 + (i % 9)}` : `T${1003 + 7 * i}`,
  );
  const counts = labels.map((label, i): [string, number] => [label, 1 + Math.floor(150 / (1 + i / 3))]);
  const most = counts[0][1];
  const confusion = confusions(counts, random);
  const rows = 12 * classes;
  const rowLabels = Array.from({ length: rows }, (_, i) => labels[(i * i) % classes]);
  const confidences = Float64Array.from({ length: 400 }, () => random.randomSample() ** 0.6);
  const correct = [...confidences].map((confidence) => random.randomSample() < confidence ** 1.2);
  return new Map<string, Figure>([
    ['calibration', calibrationFigure(reliabilityDiagram(confidences, correct))],
    ['class-distribution', classDistribution(counts)],
    [
      'comparison',
      comparisonFigure(
        Array.from({ length: Math.min(classes, 40) }, (_, i) => ({
          name: `macro-F1 of model ${i + 1} with ${words[i % words.length]}`,
          reported: 0.5 + 0.01 * (i % 40),
          reproduced: i % 3 === 0 ? 0.5 + 0.01 * (i % 40) : 0.45 + 0.02 * (i % 25),
          why: 'SMOTE was done before the folds were cut',
        })),
      ),
    ],
    ['confusion', confusionFigure(confusion)],
    ['coverage', coverageFigure(coverageCurve(confidences, correct))],
    [
      'explanation',
      explanationBars({
        technique: labels[0],
        score: 3.4,
        base: 0.4,
        contributions: words.map((term, i) => ({
          ...{ term, start: i, end: i + 1 },
          value: (i % 4 === 3 ? -1 : 1) / (1 + i),
        })),
      }),
    ],
    ['grid-search', gridSearchHeatmap(candidates(classes, random), { scoring: 'accuracy' })],
    [
      'labelling',
      labellingFigure({
        labels: [150, 190, 230, 270, 310],
        chosen: [0.31, 0.38, 0.44, 0.5, 0.53],
        anywhere: [0.31, 0.35, 0.38, 0.42, 0.44],
        wins: 5,
        draws: 5,
      }),
    ],
    ['most-confused', mostConfusedFigure(confusion)],
    [
      'projection',
      projectionFigure(
        new DenseMatrix(
          rows,
          2,
          Float64Array.from({ length: 2 * rows }, (_, i) => spot(i, classes, random)),
        ),
        rowLabels,
        rowLabels.map((_, i) => `Encoded ${words[i % words.length]} command on host-${i}`),
        { explainedVarianceRatio: [0.021, 0.012] },
      ),
    ],
    [
      'resampling',
      resamplingFigure(
        counts,
        counts.map(([label]) => [label, most]),
      ),
    ],
    ['roc', rocFigure(rocCurves(labels, random))],
    [
      'unlabelled',
      unlabelledFigure(
        [150, 300, 600].map((labelled, i) => ({
          ...{ labelled, folds: 5, unlabelled: 1000, added: 400, pValue: 0.04, helps: i === 1 },
          accuracy: { without: 0.5, with: 0.51 },
          macroF1: { without: 0.4, with: 0.41 },
          ...{ gain: 0.01 * (i - 1), standardError: 0.01 },
          interval: { low: 0.01 * (i - 1) - 0.02, high: 0.01 * (i - 1) + 0.015 + 0.002 * i },
        })),
      ),
    ],
    [
      'word-cloud',
      wordCloud(
        words.map((word, i) => [word, 1 / (1 + i)]),
        { of: labels[0] },
      ),
    ],
    [
      'word-cloud-panel',
      wordCloudPanel(
        ['Execution', 'Persistence', 'Exfiltration', 'Credential Access'].map((tactic, i) => [
          tactic,
          words.map((word, k) => [word, 1 / (1 + ((4 * i + k) % words.length))]),
        ]),
      ),
    ],
  ]);
}

function confusions(counts: readonly [string, number][], random: RandomState): ConfusionMatrix {
  const size = counts.length;
  const matrix = new DenseMatrix(size, size);
  counts.forEach(([, count], i) => {
    for (let k = 0; k < count; k++) {
      const j = random.randomSample() < 0.7 ? i : Math.floor(size * random.randomSample() ** 2);
      matrix.data[i * size + j]++;
    }
  });
  return { labels: counts.map(([label]) => label), counts: matrix };
}

function candidates(classes: number, random: RandomState) {
  const depths = Array.from({ length: Math.ceil(classes / 10) }, (_, i) => 10 * (i + 1));
  return depths.flatMap((maxDepth) =>
    [100, 200, 400].flatMap((nEstimators) =>
      ['sqrt', 'log2'].map((maxFeatures) => ({
        params: { maxDepth, nEstimators, maxFeatures },
        meanTestScore: 0.4 + 0.3 * random.randomSample(),
        stdTestScore: 0.01,
      })),
    ),
  );
}

function spot(i: number, classes: number, random: RandomState): number {
  const row = Math.floor(i / 2);
  const angle = ((row * row) % classes) / classes;
  const centre = i % 2 === 0 ? Math.cos(6.3 * angle) : Math.sin(6.3 * angle);
  return centre * angle + 0.15 * (random.randomSample() - 0.5);
}

function rocCurves(labels: readonly string[], random: RandomState) {
  return labels.map((label, i) => {
    const fpr = Array.from({ length: 60 }, (_, k) => k / 59);
    const bend = 0.05 + (0.6 * i) / labels.length + 0.1 * random.randomSample();
    return { label, fpr, tpr: fpr.map((rate) => rate ** bend), auc: 1 / (1 + bend) };
  });
}
