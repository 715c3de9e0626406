import { countOf, formatShare } from '../plots/formatNumber';
import { type ConfusionCase, confusionCases } from './confusionCases';
import type { HeldBackRow, HeldBackRows } from './heldBackRows';
import { safeText } from './safeText';

/** The worst confusions, each with alerts of which that is true. */
export function confusionsSection(held: HeldBackRows | null, nameOf: (id: string) => string): string {
  const cases = held ? confusionCases(held) : [];
  const items = cases.map((one) => caseHtml(one, nameOf));
  const text = !held
    ? '<p>Not known: the model has no record of rows held back.</p>'
    : cases.length === 0
      ? '<p>No row was confused while it was held back.</p>'
      : `<p>What was held back, and came out as something else most often.</p>\n<ol class="cases">\n${items.join('\n')}\n</ol>`;
  return `<section id="confusions" aria-labelledby="confusions-head">
<h2 id="confusions-head">Worst confusions</h2>
${text}
</section>`;
}

function caseHtml(
  { actual, predicted, count, share, examples }: ConfusionCase,
  nameOf: (id: string) => string,
): string {
  const name = (id: string): string => `<b>${safeText(id, 40)}</b> ${safeText(nameOf(id), 100)}`;
  return `<li><p>${name(actual)} taken for ${name(predicted)}: ${countOf(count, 'alert')}, ${formatShare(share)} of the technique</p>
${exampleList(examples)}</li>`;
}

/** Alerts as quotations, with what is known of each. */
export function exampleList(rows: readonly HeldBackRow[], withLabels = false): string {
  const items = rows.flatMap((row) =>
    row.alert === null && !withLabels ? [] : [exampleHtml(row, withLabels)],
  );
  return items.length === 0 ? '' : `<ul class="alerts">\n${items.join('\n')}\n</ul>`;
}

function exampleHtml(
  { alert, line, actual, predicted, confidence }: HeldBackRow,
  withLabels: boolean,
): string {
  const facts = [
    ...(withLabels ? [`labelled ${safeText(actual, 40)}, the model says ${safeText(predicted, 40)}`] : []),
    ...(line === null ? [] : [`line ${line}`]),
    ...(confidence === null ? [] : [`confidence ${confidence.toFixed(3)}`]),
  ];
  const quote = alert === null ? '' : `<q>${safeText(alert)}</q> `;
  return `<li>${quote}<span class="soft">${facts.join(', ')}</span></li>`;
}
