import type { ClassificationReport } from './classificationReport';
import { formatFixed } from './formatFixed';
import type { Scores } from './precisionRecallFscore';

const WIDTH = 10;

/**
 * A report as text, letter for letter as scikit-learn prints it.
 * @param digits - digits after the point, 2 when left out
 */
export function formatClassificationReport(report: ClassificationReport, digits = 2): string {
  const { perClass, accuracy, micro, macro, weighted } = report;
  const headings = [...perClass.map(({ label }) => label), 'weighted avg'];
  const width = Math.max(digits, ...headings.map(lengthOf));
  const rowsOf = (support: number): string => (hasHit(perClass) ? `${support}` : support.toFixed(1));
  const line = (heading: string, cells: readonly string[]): string =>
    `${' '.repeat(width - lengthOf(heading))}${heading} ${cells.map((cell) => cell.padStart(WIDTH)).join('')}\n`;
  const scores = (heading: string, { precision, recall, fscore, support }: Scores): string =>
    line(heading, [
      ...[precision, recall, fscore].map((score) => formatFixed(score, digits)),
      rowsOf(support),
    ]);
  return [
    line('', ['precision', 'recall', 'f1-score', 'support']),
    '\n',
    ...perClass.map((row) => scores(row.label, row)),
    '\n',
    accuracy === undefined
      ? scores('micro avg', micro)
      : line('accuracy', ['', '', formatFixed(accuracy, digits), rowsOf(micro.support)]),
    scores('macro avg', macro),
    scores('weighted avg', weighted),
  ].join('');
}

/** Without a single right row scikit-learn counts in floating point, and prints the support so: `2.0`. */
function hasHit(perClass: readonly Scores[]): boolean {
  return perClass.some(({ recall, support }) => support > 0 && recall > 0);
}

/** Characters, not UTF-16 units: what Python counts. */
function lengthOf(text: string): number {
  return [...text].length;
}
