import { formatCount } from '../plots/formatNumber';
import type { ReportContent } from './reportContent';
import { safeText } from './safeText';

/** What the model was trained on, and how. */
export function trainingSection({ tagger, metrics, training, held, date }: ReportContent): string {
  const { estimator, recipe, trainedOn } = tagger;
  const zeroShot = tagger.classes.length - trainedOn.classes;
  const lines: [name: string, html: string][] = [
    ['Labelled alerts', `${formatCount(trainedOn.rows)}, of ${formatCount(trainedOn.classes)} techniques`],
    [
      'Other techniques it can name',
      zeroShot > 0 ? `${formatCount(zeroShot)}, known from ATT&amp;CK’s texts alone` : 'none',
    ],
    ['ATT&amp;CK version', safeText(trainedOn.attackVersion, 40)],
    ['Estimator', `<code>${safeText(estimator, 60)}</code>`],
    ['Recipe', `<code>${safeText(JSON.stringify(recipe), 1500)}</code>`],
    ['Training data, SHA-256', `<code>${safeText(trainedOn.sha256, 64)}</code>`],
    ['Source of the alerts shown', sourceOf(training)],
    ['Held back', held ? heldBackText(held, trainedOn.rows) : 'nothing: the model has no record of it'],
    ...Object.entries(metrics ?? {}).map(([name, value]): [string, string] => [
      `Saved with it: ${safeText(name, 60)}`,
      typeof value === 'number' ? safeText(String(Number(value.toFixed(4)))) : safeText(String(value)),
    ]),
    ...(date === null ? [] : [['Date', safeText(date)] as [string, string]]),
  ];
  const items = lines.map(([name, html]) => `<div><dt>${name}</dt><dd>${html}</dd></div>`);
  return `<section id="training" aria-labelledby="training-head">
<h2 id="training-head">What it was trained on</h2>
<dl class="facts">
${items.join('\n')}
</dl>
</section>`;
}

function sourceOf(training: ReportContent['training']): string {
  if (!training) return 'none: the model kept no alerts, and no file of them was given';
  if (training.source === 'model') return 'the alerts that the model keeps';
  if (training.isOfModel) return 'the file given, which is what the model learned from';
  return '<strong>the file given, which is not what the model learned from</strong>';
}

function heldBackText({ rows, folds, source }: NonNullable<ReportContent['held']>, trained: number): string {
  const who =
    source === 'model'
      ? 'recorded while the model was trained'
      : 'measured for this report with the same recipe, on the file given';
  const drawn = source === 'model' && rows.length < trained ? `, drawn from ${formatCount(trained)},` : '';
  return `each of ${formatCount(rows.length)} alerts${drawn} once, in ${folds} folds; ${who}`;
}
