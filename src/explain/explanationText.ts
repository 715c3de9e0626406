import type { Contribution, Explanation, ScoreExplanation } from './explanation';
import { formatSigned, formatValue } from './formatValue';
import { shadedParts } from './shadedParts';
import { sumByTerm } from './sumByTerm';
import { visibleText } from './visibleText';

const MOST_WORDS = 8;
const LONGEST = 300;

/**
 * Colours a marked piece of text.
 * @param strength - 1 to 3 where it speaks for the technique, -1 to -3 against it
 */
export type PaintWord = (text: string, strength: number) => string;

/**
 * An alert's text with signs, for a terminal: `[++lsass]` speaks strongly for the technique, `[-user]` a little
 * against it. Three signs stand for two thirds of the largest value and more, one for less than a third.
 */
export function signedText(
  alert: string,
  { contributions }: Pick<ScoreExplanation, 'contributions'>,
  paint: PaintWord = (text) => text,
): string {
  const parts = shadedParts(alert, contributions);
  const most = parts.reduce((largest, { value }) => Math.max(largest, Math.abs(value)), 0);
  return parts
    .map(({ text, value }) => {
      if (value === 0) return visibleText(text);
      const times = Math.min(3, 1 + Math.floor((3 * Math.abs(value)) / most));
      const sign = value > 0 ? '+' : '-';
      return paint(`[${sign.repeat(times)}${visibleText(text)}]`, Math.sign(value) * times);
    })
    .join('');
}

/** An explanation as lines of plain text. */
export function explanationText(alert: string, explanation: Explanation, paint?: PaintWord): string {
  const { technique, score, base, contributions, neighbours, attackSentence, runnerUp } = explanation;
  const lines = [
    `${visibleText(technique)}  score ${formatValue(score)} = ${formatValue(base)} without these words ${wordsOf(contributions)}`,
    '',
    signedText(alert, explanation, paint),
  ];
  if (neighbours.length > 0) {
    lines.push('', 'labelled alerts most like it:');
    for (const { row, id, alert: text, similarity } of neighbours) {
      lines.push(`  ${formatValue(similarity)}  ${visibleText(id)}  ${shortened(text)}  (row ${row})`);
    }
  }
  if (attackSentence) {
    const { techniqueId, sentence } = attackSentence;
    lines.push('', `ATT&CK ${visibleText(techniqueId)}: ${shortened(sentence)}`);
  }
  if (runnerUp) {
    const { technique: second, score: itsScore, difference } = runnerUp;
    lines.push('', `next: ${visibleText(second)}  score ${formatValue(itsScore)}`);
    if (difference.length > 0) lines.push(`  between the two: ${wordsOf(difference)}`);
  }
  return lines.join('\n');
}

function wordsOf(contributions: readonly Contribution[]): string {
  const all = sumByTerm(contributions);
  const words = all
    .slice(0, MOST_WORDS)
    .map(({ term, value }) => `${formatSigned(value)} ${shortened(term)}`);
  const others = all.slice(MOST_WORDS);
  const rest = others.reduce((sum, { value }) => sum + value, 0);
  if (others.length > 0) words.push(`${formatSigned(rest)} ${others.length} more`);
  return words.join(' ');
}

function shortened(text: string): string {
  const visible = visibleText(text);
  return visible.length > LONGEST ? `${visible.slice(0, LONGEST - 1)}…` : visible;
}
