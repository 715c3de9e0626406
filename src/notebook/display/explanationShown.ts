import type { Explanation, ScoreExplanation } from '../../explain/explanation';
import { sumByTerm } from '../../explain/sumByTerm';
import type { Shown } from './shown';
import { rowsTable } from './tableShown';

/** Why an alert has a technique's score: its words by what they add, and what else speaks for it. */
export function explanationShown(value: object): Shown | undefined {
  if (!isExplanation(value)) return undefined;
  const { technique, score, base, contributions, neighbours = [], attackSentence, runnerUp } = value;
  return {
    title: `${technique}: score ${score.toFixed(3)}, ${base.toFixed(3)} without these words`,
    lines: [
      ...(attackSentence ? [`ATT&CK ${attackSentence.techniqueId}: ${attackSentence.sentence}`] : []),
      ...(runnerUp ? [`next: ${runnerUp.technique}, score ${runnerUp.score.toFixed(3)}`] : []),
    ],
    tables: [
      rowsTable(sumByTerm(contributions), 'what the words add'),
      ...(neighbours.length > 0 ? [rowsTable(neighbours, 'labelled alerts most like it')] : []),
    ],
  };
}

function isExplanation(value: object): value is ScoreExplanation & Partial<Explanation> {
  return (
    'technique' in value && 'base' in value && 'contributions' in value && Array.isArray(value.contributions)
  );
}
