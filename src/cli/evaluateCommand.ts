import { Command } from 'commander';
import type { TaggedAlertTable } from '../alerts/alertTable';
import type { Attack } from '../attack/attack';
import type { MetadataGain } from '../tagger/metadataGain';
import { chosenRecipe } from './chosenRecipe';
import { withProgress } from './commandProgress';
import { evaluationInput } from './evaluationInput';
import { gainText, gainVerdict } from './metadataOption';
import { attackOption, type EstimatorFlags, estimatorOption, recipeOption } from './options';
import { parseNumber } from './parseNumber';
import { print, printJson, printWarning } from './print';
import { addSplitOptions, type SplitFlags } from './splitOptions';
import { textTable } from './textTable';
import { addWordOptions, saidWords, type WordFlags } from './wordOptions';

interface EvaluateFlags extends EstimatorFlags, SplitFlags, WordFlags {
  readonly calibrate?: boolean;
  readonly targetAccuracy?: number;
  readonly minClassRows: number;
  readonly metadata?: boolean;
  readonly json?: boolean;
}

/** `alert2attack evaluate`: trains on one part of labelled alerts, and tests on the other. */
export function evaluateCommand(): Command {
  const command = new Command('evaluate')
    .description('train on one part of labelled alerts, test on the other')
    .argument('<csv>', 'labelled alerts, CSV or JSONL, .gz too')
    .addOption(estimatorOption())
    .addOption(recipeOption());
  return addWordOptions(addSplitOptions(command))
    .option('--calibrate', 'measure how well the model knows how sure it is')
    .option(
      '--target-accuracy <share>',
      'calibrate, and leave rows untagged so that the others reach this accuracy',
      parseNumber({ min: 0.01, max: 0.99, integer: false }),
    )
    .option(
      '--min-class-rows <count>',
      'test rows that a class needs to show its AUC',
      parseNumber({ min: 1, max: 1e6, integer: true }),
      5,
    )
    .option('--metadata', 'say by folds whether the columns severity, source and src_ip would help')
    .addOption(attackOption())
    .option('--json', 'print the result as JSON')
    .addHelpText(
      'after',
      `
Examples:
  $ alert2attack evaluate data/tagged_alerts.csv --estimator random-forest --json
  $ alert2attack evaluate data/tagged_alerts.csv --group rule --folds 5
  $ alert2attack evaluate data/tagged_alerts.csv --dedupe --target-accuracy 0.9`,
    )
    .action(evaluate);
}

async function evaluate(csv: string, flags: EvaluateFlags): Promise<void> {
  const { readTaggedAlertTable } = await import('../alerts/readTaggedAlertTable.js');
  const { loadAttack } = await import('../attack/loadAttack.js');
  const { evaluationReport } = await import('../tagger/evaluationReport.js');
  const { evaluationNotes } = await import('../tagger/evaluationNotes.js');
  const { judgeTarget } = await import('../tagger/judgeTarget.js');
  const { attack: source, json, group, targetAccuracy, ...options } = flags;
  const table = await readTaggedAlertTable(csv);
  const attack = await loadAttack(source);
  const calibrate = flags.calibrate || targetAccuracy !== undefined;
  const chosen = await chosenRecipe(flags);
  const { parts, ...report } = withProgress('rows evaluated', table.rows, () =>
    evaluationReport(evaluationInput(table, group), attack, { ...options, ...chosen, calibrate }),
  );
  const target = targetAccuracy === undefined ? null : judgeTarget(parts, targetAccuracy);
  const notes = [...evaluationNotes(report)];
  const metadata = flags.metadata ? await metadataOf(table, attack, flags) : null;
  if (metadata) notes.push(metadataNote(metadata));
  const words = saidWords(flags);
  if (json) return printJson({ ...report, ...words, target, metadata, notes });
  const { intervals } = report;
  const rows = (['accuracy', 'macroF1', 'weightedF1', 'top3'] as const).map((name) => [
    name,
    report[name].toFixed(4),
    `${intervals[name].low.toFixed(4)} to ${intervals[name].high.toFixed(4)}`,
  ]);
  const counts = (['estimator', 'train', 'test', 'classes'] as const).map((name) => [name, report[name], '']);
  print(
    textTable(
      ['figure', 'value', '95 % interval'],
      [
        ...counts,
        ...Object.entries(words).map((word) => [...word, '']),
        ...rows,
        ['seconds', report.seconds.toFixed(4), ''],
      ],
    ),
  );
  for (const note of notes) printWarning(note);
  if (target) {
    print(
      `Target accuracy ${target.targetAccuracy}: ${target.kept} of ${target.rows} test rows are tagged, ` +
        `${(100 * target.accuracy).toFixed(1)} % of them right (95 %: ${target.interval.low.toFixed(3)} to ${target.interval.high.toFixed(3)}).`,
    );
  }
}

async function metadataOf(
  table: TaggedAlertTable,
  attack: Attack,
  { folds, group, keepLabels, randomState }: EvaluateFlags,
): Promise<MetadataGain> {
  const { metadataGain } = await import('../tagger/metadataGain.js');
  const { checkLabels } = await import('../tagger/checkLabels.js');
  return metadataGain(table, {
    ...{ folds, randomState },
    groups: group === undefined ? undefined : table.column(group),
    ids: keepLabels ? undefined : checkLabels(table, attack).ids,
  });
}

function metadataNote(gain: MetadataGain): string {
  return (
    `Metadata (${gain.columns.join(', ')}), with a linear SVM: ${gainText(gain)}; ` +
    `${gainVerdict(gain)}. To use them where they help: train --estimator linear-svc --metadata.`
  );
}
