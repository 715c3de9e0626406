import { countOf, formatCount } from '../plots/formatNumber';
import { distinctRows } from '../selection/distinctRows';
import { checkLabels, type LabelProblem } from '../tagger/checkLabels';
import type { LabelConflict } from '../tagger/labelConflicts';
import { contradictedLabels } from './confusionCases';
import { exampleList } from './confusionsSection';
import type { ReportContent } from './reportContent';
import { safeText } from './safeText';

const MOST_SHOWN = 10;

/** What may be wrong with the labels: what ATT&CK says, texts with two labels, and labels that the model contradicts. */
export function hygieneSection(content: ReportContent): string {
  const { training, held, attack } = content;
  const parts = training
    ? checked(training, attack)
    : ['<p>The labels were not checked: the model kept no alerts.</p>'];
  const doubted = held && contradictedLabels(held);
  if (doubted) {
    parts.push(
      `<h3>Labels to look at again</h3>\n<p>${
        doubted.total === 0
          ? 'The model, while it had not seen a row, contradicted no label with a confidence of 0.9 or more.'
          : `${countOf(doubted.total, 'label')} the model contradicted with a confidence of 0.9 or more while it had not seen the row. The label may be what is wrong.`
      }</p>`,
      exampleList(doubted.surest, true),
    );
  }
  return `<section id="labels" aria-labelledby="labels-head">
<h2 id="labels-head">The labels themselves</h2>
${parts.join('\n')}
</section>`;
}

function checked(
  { labelled }: NonNullable<ReportContent['training']>,
  attack: ReportContent['attack'],
): string[] {
  const { problems, conflicts } = checkLabels(labelled, attack);
  const { repeated, relabelled } = distinctRows(labelled.alerts, labelled.ids);
  return [
    `<p>${formatCount(labelled.ids.length)} labels were checked against ${safeText(attack.title)}.</p>`,
    list(
      'Labels that ATT&amp;CK does not have as they are',
      problems.map(problemHtml),
      'Every label is a technique of it.',
    ),
    list('Texts with more than one label', conflicts.map(conflictHtml), 'No text has two labels.'),
    `<p>${
      repeated === 0
        ? 'No text stands twice.'
        : `${countOf(repeated, 'row')} repeat a text that came before, but for case and white space; ${formatCount(relabelled)} of them with another label. Held back, such a row is easy.`
    }</p>`,
  ];
}

function list(heading: string, items: readonly string[], none: string): string {
  if (items.length === 0) return `<p>${none}</p>`;
  const more = items.length - MOST_SHOWN;
  const rest =
    more > 0 ? `\n<p class="soft">and ${formatCount(more)} more: “alert2attack check” lists them</p>` : '';
  return `<h3>${heading} (${formatCount(items.length)})</h3>
<ul class="alerts">
${items.slice(0, MOST_SHOWN).join('\n')}
</ul>${rest}`;
}

function problemHtml({ message, becomes, rows, lines }: LabelProblem): string {
  const done = becomes === null ? 'somebody has to decide' : `taken as ${safeText(becomes, 40)}`;
  return `<li>${safeText(message)} <span class="soft">(${countOf(rows.length, 'row')}${linesText(lines)}; ${done})</span></li>`;
}

function conflictHtml({ alert, labels }: LabelConflict): string {
  const each = labels.map(({ id, lines }) => `${safeText(id, 40)}${linesText(lines)}`);
  return `<li><q>${safeText(alert)}</q> <span class="soft">${each.join(' and ')}</span></li>`;
}

function linesText(lines: readonly number[]): string {
  if (lines.length === 0) return '';
  const shown = lines.slice(0, MOST_SHOWN).join(', ');
  return `, ${lines.length === 1 ? 'line' : 'lines'} ${shown}${lines.length > MOST_SHOWN ? ' and more' : ''}`;
}
