import { formatCount, formatShare } from '../plots/formatNumber';
import type { ReportContent } from './reportContent';

/** The figures that a reader wants first. */
export function summarySection({ tagger, figures, tagged }: ReportContent): string {
  const { rows, classes, attackVersion } = tagger.trainedOn;
  const tiles: [value: string, label: string, note: string][] = [
    [
      formatCount(rows),
      'labelled alerts',
      `of ${formatCount(classes)} techniques, ATT&amp;CK ${version(attackVersion)}`,
    ],
  ];
  if (figures) {
    const { accuracy, interval, hits, scores, calibration } = figures;
    tiles.push(
      [
        formatShare(accuracy),
        'right while held back',
        `${formatCount(hits)} of ${formatCount(figures.rows)}; 95 %: ${formatShare(interval.low)} to ${formatShare(interval.high)}`,
      ],
      [scores.macro.fscore.toFixed(3), 'macro-F1', 'every technique counts the same'],
    );
    if (calibration)
      tiles.push([calibration.error.toFixed(3), 'calibration error', 'how far confidence is off']);
  }
  if (tagged) {
    const alerts = tagged.tallies.reduce((sum, tally) => sum + tally.alerts, 0);
    const rest = tagged.untagged > 0 ? `; ${formatCount(tagged.untagged)} need review` : '';
    tiles.push([
      formatCount(alerts),
      'alerts tagged',
      `of ${formatCount(tagged.tallies.length)} techniques${rest}`,
    ]);
  }
  const items = tiles.map(
    ([value, label, note]) =>
      `<li><strong>${value}</strong> <span class="what">${label}</span> <span class="soft">${note}</span></li>`,
  );
  return `<section id="summary" aria-labelledby="summary-head">
<h2 id="summary-head">At a glance</h2>
<ul class="tiles">
${items.join('\n')}
</ul>
${figures ? '' : missingFigures}
</section>`;
}

/** Said where no row was held back: figures of rows that a model has learned would flatter it. */
const missingFigures =
  '<p class="note">How good this model is on alerts that it has not seen is not known: its file has no record of rows ' +
  'held back. Train it again, or give the labelled alerts with <code>--training</code>.</p>';

function version(text: string): string {
  return /^[\w.]{1,20}$/.test(text) ? text : 'unknown';
}
