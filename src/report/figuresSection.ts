import { formatCount } from '../plots/formatNumber';
import { type FiguresRow, figuresTable } from '../reproduce/figuresTable';
import { isStudy } from '../reproduce/isStudy';
import { reportedFigures } from '../reproduce/reportedFigures';
import { htmlTable } from './htmlTable';
import type { ReportContent } from './reportContent';
import { safeText } from './safeText';

const columns = ['figure', 'reported', 'reproduced', 'this model', 'note'].map((head) => ({ head }));

type Row = [figure: string, reported: string, reproduced: string, ours: string, note: string];

/** The study's figures as reported and as measured here, and this model's. */
export function figuresSection(content: ReportContent): string {
  const { reproduction } = content;
  const reproduced = reproduction ? figuresTable(reproduction).map((row) => besides(row, content)) : [];
  const rows = [...reproduced, ...ownRows(content)];
  const cells = rows.map((row) => row.map((text) => ({ html: safeText(text) })));
  const table = htmlTable(columns, cells, {
    id: 'figures-table',
    caption: 'Figures as the original study reported them, as measured here, and of this model',
  });
  return `<section id="figures" aria-labelledby="figures-head">
<h2 id="figures-head">Figures: reported, reproduced, this model</h2>
${notes(content)
  .map((note) => `<p>${note}</p>`)
  .join('\n')}
${table}
</section>`;
}

function besides([figure, reported, here, why]: FiguresRow, { tagger, reproduction }: ReportContent): Row {
  const { rows, classes } = tagger.trainedOn;
  const isSame = reproduction!.rows === rows && reproduction!.classes === classes;
  const ours = figure === 'alerts' ? formatCount(rows) : figure === 'techniques' ? String(classes) : '–';
  const note = figure === 'alerts' && !isSame ? 'the model was trained on other alerts' : why;
  return [figure, reported, here, ours, note];
}

function ownRows({ figures, held, metrics }: ReportContent): Row[] {
  const own = (figure: string, ours: string, note: string): Row => [figure, '–', '–', ours, note];
  const rows: Row[] = [];
  const accuracy = metrics?.['accuracy'];
  const macroF1 = metrics?.['macroF1'];
  const saved = 'saved with the model, on rows held back from another of its kind';
  if (typeof accuracy === 'number') rows.push(own('accuracy, one split', accuracy.toFixed(3), saved));
  if (typeof macroF1 === 'number') rows.push(own('macro-F1, one split', macroF1.toFixed(3), saved));
  if (!figures || !held) return rows;
  const { hits, accuracy: share, interval, scores } = figures;
  const folds = `${held.folds} folds`;
  return [
    ...rows,
    own(
      `accuracy, ${folds}`,
      `${share.toFixed(3)} (${formatCount(hits)} of ${formatCount(figures.rows)})`,
      `95 %: ${interval.low.toFixed(3)} to ${interval.high.toFixed(3)}`,
    ),
    own(`macro-F1, ${folds}`, scores.macro.fscore.toFixed(3), ''),
    own(`weighted F1, ${folds}`, scores.weighted.fscore.toFixed(3), ''),
  ];
}

function notes({ reproduction }: ReportContent): string[] {
  const { nearestAlertAccuracy, tunedForest, boosting } = reportedFigures;
  const study =
    `The study reported, on its own 1,540 alerts: accuracy ${nearestAlertAccuracy} for the nearest alert, ` +
    `${tunedForest.accuracy.toFixed(3)} for the tuned forest, ${boosting.accuracy.toFixed(3)} for boosting.`;
  if (!reproduction) {
    return [
      study,
      'Nothing was reproduced yet: <code>alert2attack notebooks run 08 --out reports</code> (or <code>npm start</code>) ' +
        'writes <code>figures.json</code>; then make this report again, or name the file with <code>--figures</code>.',
    ];
  }
  if (isStudy(reproduction)) return [];
  return [`${study} The figures below are of other alerts, so nothing stands under “reported”.`];
}
