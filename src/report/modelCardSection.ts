import { countLabels } from '../ordering/countLabels';
import { countOf, formatCount, formatShare } from '../plots/formatNumber';
import type { ReportContent } from './reportContent';
import { safeText } from './safeText';

const FEW = 5;

/** What the model is for, what it is made of, and where it must not be trusted. */
export function modelCardSection(content: ReportContent): string {
  const { tagger } = content;
  const { rows, classes, attackVersion } = tagger.trainedOn;
  const parts: [heading: string, sentences: readonly string[]][] = [
    [
      'Intended use',
      [
        'It suggests MITRE ATT&amp;CK techniques for the text of security alerts, so that an analyst reads, sorts and counts them faster. A person decides.',
        'It is not meant to close, suppress or answer alerts by itself, nor to say who is behind them.',
      ],
    ],
    [
      'Data',
      [
        `${formatCount(rows)} alerts with one technique each, of ${formatCount(classes)} techniques; ${readColumns(content)}.`,
        ...labelCounts(content),
        `Technique names and tactics are those of ATT&amp;CK ${safeText(attackVersion, 40)}; labels of other versions are followed where ATT&amp;CK says how.`,
      ],
    ],
    ['How it was judged', judged(content)],
    ['How sure it is', calibrationText(content)],
    ['Limits', limits(content)],
  ];
  const sections = parts.map(
    ([heading, sentences]) =>
      `<h3>${heading}</h3>\n<ul>\n${sentences.map((sentence) => `<li>${sentence}</li>`).join('\n')}\n</ul>`,
  );
  return `<section id="card" aria-labelledby="card-head">
<h2 id="card-head">Model card</h2>
${sections.join('\n')}
</section>`;
}

function readColumns({ tagger }: ReportContent): string {
  const columns = tagger.metadata?.columns ?? [];
  if (columns.length === 0) return 'nothing but the text is read';
  return `besides the text, ${columns.map((column) => safeText(column, 40)).join(', ')} are read`;
}

function labelCounts({ training }: ReportContent): string[] {
  if (!training?.isOfModel) return [];
  const counts = [...countLabels(training.ids).values()];
  const few = counts.filter((count) => count < FEW).length;
  return few === 0 ? [] : [`${countOf(few, 'technique')} of these have fewer than ${FEW} alerts.`];
}

function judged({ held, figures, tagger }: ReportContent): string[] {
  if (!held || !figures) {
    return [
      'Not at all: the model file has no record of rows held back. Figures of rows that it has learned would flatter it, and are not shown.',
    ];
  }
  const sentences = [
    `Every figure of this model is of alerts that were held back: the alerts were dealt into ${held.folds} folds, and each fold was tagged by a model trained on the others. The model in the file is trained on all of them.`,
    `${formatCount(figures.hits)} of ${formatCount(figures.rows)} were right (${formatShare(figures.accuracy)}).`,
    'Alerts of one rule, or of one incident, are alike, and may lie in several folds: alerts of a rule that it has never seen are harder. “alert2attack evaluate --group” measures that.',
  ];
  const { classifier } = tagger.recipe;
  if (classifier.name === 'evidence' && held.source === 'model') {
    sentences.push(
      'The few weights by which this classifier counts its kinds of evidence were learned from the same held-back alerts: that flatters it a little.',
    );
  }
  return sentences;
}

function calibrationText({ tagger, figures }: ReportContent): string[] {
  const { calibration } = tagger;
  if (!calibration)
    return ['It does not know: it was trained without calibration, and its scores are no probabilities.'];
  const known = `Confidence is the probability that the first candidate is right, learned on alerts held back in ${calibration.json.folds} folds (method: ${safeText(calibration.method)}).`;
  const measured = figures?.calibration;
  if (!measured) return [known];
  return [
    known,
    `On alerts that the calibration was not fitted on, it is off by ${measured.error.toFixed(3)} on average (expected calibration error).`,
    'It holds for alerts like those of the training; elsewhere it promises too much.',
  ];
}

function limits({ tagger, figures }: ReportContent): string[] {
  const never =
    figures?.scores.perClass.filter(({ recall, support }) => support > 0 && recall === 0).length ?? 0;
  return [
    'It gives every alert a technique, also where none fits: look at the confidence.',
    'It gives one technique, where an alert may show several.',
    ...(never > 0 ? [`${countOf(never, 'technique')} were never found while they were held back.`] : []),
    ...(tagger.isZeroShot
      ? [
          'Techniques without labelled alerts are known from ATT&amp;CK’s texts alone; how often they are right is not measured here.',
        ]
      : []),
    'Alert texts can be written by an attacker, who may choose words that speak for another technique.',
    'Alerts in other languages than those of the training are read poorly.',
  ];
}
