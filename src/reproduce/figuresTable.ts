import { isStudy } from './isStudy';
import { reportedFigures } from './reportedFigures';
import type { Reproduction } from './reproduction';

/** A line of the figures table: what, as reported, as measured here, and why they differ. */
export type FiguresRow = [figure: string, reported: string, here: string, why: string];

interface Share {
  readonly correct: number;
  readonly of: number;
  readonly accuracy: number;
}

/** The figures of a reproduction beside the reported ones; those are empty when the data are not the study's. */
export function figuresTable(figures: Reproduction): FiguresRow[] {
  const applies = isStudy(figures);
  const reported = (text: string): string => (applies ? text : '–');
  const { nearestAlert: nearest, aucAsReported, aucProper, tunedForest, boosting } = figures;
  const forest = reportedFigures.tunedForest;
  return [
    ['alerts', reported('1,540'), thousands(figures.rows), ''],
    ['techniques', reported('135'), String(figures.classes), ''],
    ['nearest alert, accuracy', reported('0.62'), share(nearest), ''],
    ['nearest alert, macro-F1', '–', nearest.macroF1.toFixed(3), ''],
    ['nearest alert, weighted F1', '–', nearest.weightedF1.toFixed(3), ''],
    [
      '"AUC" of five techniques',
      reported(reportedFigures.aucTop5.map(({ auc }) => auc.toFixed(2)).join(' ')),
      aucAsReported.top5.map(({ auc }) => auc.toFixed(2)).join(' '),
      'one score for all techniques, so no AUC of any; ties are counted here',
    ],
    ['its mean over techniques', '–', aucAsReported.mean.toFixed(3), 'about 0.5: chance'],
    ['AUC one-vs-rest, mean', '–', aucProper.mean.toFixed(3), 'the similarity to alerts of that technique'],
    ...accuracyRow('tuned forest, accuracy', forest, tunedForest, applies, ''),
    [
      'boosting, columns',
      reported(thousands(reportedFigures.boostingFeatures)),
      thousands(figures.boostingFeatures),
      '',
    ],
    ...accuracyRow(
      'boosting, accuracy',
      reportedFigures.boosting,
      boosting,
      applies,
      'LightGBM there, our own trees here; the options of the study are not known',
    ),
    [
      'first techniques tagged',
      reported(reportedFigures.autoTagFirst.join(' ')),
      figures.autoTagFirst.join(' ') || '–',
      '',
    ],
  ];
}

/** No row where the step was left out. */
function accuracyRow(
  figure: string,
  reported: Share,
  here: Share | null,
  applies: boolean,
  why: string,
): FiguresRow[] {
  if (!here) return [];
  return [[figure, applies ? share(reported) : '–', share(here), applies ? why : '']];
}

function share({ accuracy, correct, of }: Share): string {
  return `${accuracy.toFixed(3)} (${correct} of ${of})`;
}

function thousands(count: number): string {
  return count.toLocaleString('en-US');
}
