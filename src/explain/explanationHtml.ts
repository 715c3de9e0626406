import { escapeHtml } from '../display/escapeHtml';
import type { Explanation, ScoreExplanation } from './explanation';
import { formatSigned, formatValue } from './formatValue';
import { shadedParts } from './shadedParts';
import { sumByTerm } from './sumByTerm';
import { visibleText } from './visibleText';

const FOR = '0,114,178';
const AGAINST = '213,94,0';
const STRONGEST = 0.6;

/** The text as HTML that is safe to show. */
function safe(text: string): string {
  return escapeHtml(visibleText(text));
}

/**
 * An alert's text as HTML, its words shaded: blue with a solid line for the technique, orange with a broken line
 * against it, the stronger the more; the pointer shows the value. Told apart with any colour vision.
 */
export function shadedHtml(
  alert: string,
  { contributions }: Pick<ScoreExplanation, 'contributions'>,
): string {
  const parts = shadedParts(alert, contributions);
  const most = parts.reduce((largest, { value }) => Math.max(largest, Math.abs(value)), 0);
  const shown = parts.map(({ text, value }) => {
    if (value === 0) return safe(text);
    const strength = (STRONGEST * Math.abs(value)) / most;
    const [colour, line] = value > 0 ? [FOR, 'solid'] : [AGAINST, 'dashed'];
    const style = `background:rgba(${colour},${strength.toFixed(2)});border-bottom:2px ${line} rgb(${colour})`;
    return `<span style="${style}" title="${formatSigned(value)}">${safe(text)}</span>`;
  });
  return `<span style="overflow-wrap:anywhere">${shown.join('')}</span>`;
}

/** An explanation as HTML: the shaded alert, the labelled alerts near it, ATT&CK's sentence, what would change it. */
export function explanationHtml(alert: string, explanation: Explanation): string {
  const { technique, score, base, neighbours, attackSentence, runnerUp } = explanation;
  const lines = [
    `<p><b>${safe(technique)}</b> with a score of ${formatValue(score)} (${formatValue(base)} without these words)</p>`,
    `<p>${shadedHtml(alert, explanation)}</p>`,
  ];
  if (neighbours.length > 0) {
    const rows = neighbours.map(
      ({ row, id, alert: text, similarity }) =>
        `<tr><td>${formatValue(similarity)}</td><td>${safe(id)}</td><td style="text-align:left">${safe(text)}</td><td>${row}</td></tr>`,
    );
    lines.push(
      `<table><thead><tr><th>similarity</th><th>technique</th><th>labelled alert</th><th>row</th></tr></thead><tbody>${rows.join('')}</tbody></table>`,
    );
  }
  if (attackSentence) {
    const { techniqueId, sentence } = attackSentence;
    lines.push(`<p>ATT&amp;CK ${safe(techniqueId)}: <q>${safe(sentence)}</q></p>`);
  }
  if (runnerUp) {
    const words = sumByTerm(runnerUp.difference)
      .slice(0, 8)
      .map(({ term, value }) => `${safe(term)} ${formatSigned(value)}`);
    const between = words.length > 0 ? `; between the two: ${words.join(', ')}` : '';
    lines.push(
      `<p>Next: <b>${safe(runnerUp.technique)}</b> with ${formatValue(runnerUp.score)}${between}</p>`,
    );
  }
  return `<div>${lines.join('\n')}</div>`;
}
