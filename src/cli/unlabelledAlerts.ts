import type { Attack } from '../attack/attack';
import { InputError } from '../errors/inputError';
import type { LabelledTexts } from '../models/nearestMatches';
import type { UnlabelledJudgement } from '../partial/judgeUnlabelled';
import type { ExtraSource } from '../tagger/extraRows';
import type { ChosenRecipe } from './chosenRecipe';
import { withProgress } from './commandProgress';

/** Whether unlabelled alerts help, and how to learn from them where they do. */
export interface JudgedUnlabelled {
  readonly judgement: UnlabelledJudgement;
  readonly extra: ExtraSource | undefined;
}

/**
 * Reads the alerts of some files that have no id, and tells by cross-validation whether they help.
 * @throws InputError when there are none, or the estimator is too slow for it
 */
export async function judgedUnlabelled(
  paths: Iterable<string>,
  labelled: LabelledTexts,
  attack: Attack,
  { estimator, recipe }: ChosenRecipe,
): Promise<JudgedUnlabelled> {
  if (estimator === 'ml-random-forest') throw new InputError('ml-random-forest is too slow for --unlabelled');
  const { readAlertTable } = await import('../alerts/readAlertTable.js');
  const { judgeUnlabelled } = await import('../partial/judgeUnlabelled.js');
  const { unlabelledRows } = await import('../partial/unlabelledRows.js');
  const { taggerLearner } = await import('../tagger/taggerLearner.js');
  const unlabelled: string[] = [];
  for (const path of paths) {
    const table = await readAlertTable(path);
    for (const row of unlabelledRows(table)) unlabelled.push(table.alerts[row]);
  }
  if (unlabelled.length === 0) throw new InputError(`no alert without an id in ${[...paths].join(', ')}`);
  const learner = taggerLearner(attack, { estimator, recipe });
  const judgement = withProgress('rows to judge unlabelled alerts by', labelled.ids.length, () =>
    judgeUnlabelled(labelled, unlabelled, learner),
  );
  const extra: ExtraSource = (alerts, ids) => learner.label({ alerts, ids }, unlabelled);
  return { judgement, extra: judgement.helps ? extra : undefined };
}

/** The judgement in a line. */
export function judgementText(judged: UnlabelledJudgement): string {
  const { unlabelled, added, accuracy, gain, interval, helps } = judged;
  const change =
    gain === 0 ? 'no change' : `a ${gain > 0 ? 'gain' : 'loss'} of ${points(Math.abs(gain))} points`;
  const done = helps ? 'used' : gain > 0 ? 'not used, as it may be chance' : 'not used';
  return (
    `unlabelled: ${unlabelled} alerts, about ${Math.round(added)} of them got a label; accuracy over ` +
    `${judged.folds} folds ${accuracy.with.toFixed(3)} with them, ${accuracy.without.toFixed(3)} without: ${change} ` +
    `(95 %: ${points(interval.low)} to ${points(interval.high)}), ${done}`
  );
}

function points(share: number): string {
  return (100 * share).toFixed(2);
}
