import { Command, Option } from 'commander';
import { estimatorNames } from '../tagger/estimatorNames';
import { withProgress } from './commandProgress';
import { evaluationInput } from './evaluationInput';
import { attackOption } from './options';
import { print, printJson, printWarning } from './print';
import { addSplitOptions, type SplitFlags } from './splitOptions';
import { textTable } from './textTable';

interface CompareFlags extends SplitFlags {
  readonly estimators: readonly string[];
  readonly attack: string;
  readonly json?: boolean;
}

/** `alert2attack compare`: tests estimators on the same rows, and says whether one is better. */
export function compareCommand(): Command {
  const command = new Command('compare')
    .description("test estimators on the same rows, with McNemar's test for every two")
    .argument('<csv>', 'labelled alerts, CSV or JSONL, .gz too')
    .addOption(
      new Option('--estimators <names...>', 'two or more').choices([...estimatorNames]).makeOptionMandatory(),
    );
  return addSplitOptions(command)
    .addOption(attackOption())
    .option('--json', 'print the result as JSON')
    .addHelpText(
      'after',
      '\nExample:\n  $ alert2attack compare data/tagged_alerts.csv --estimators nearest-alert random-forest',
    )
    .action(compare);
}

async function compare(csv: string, flags: CompareFlags): Promise<void> {
  const { readTaggedAlertTable } = await import('../alerts/readTaggedAlertTable.js');
  const { loadAttack } = await import('../attack/loadAttack.js');
  const { compareEstimators } = await import('../tagger/compareEstimators.js');
  const { evaluationNotes } = await import('../tagger/evaluationNotes.js');
  const { attack: source, estimators, json, group, ...options } = flags;
  const table = await readTaggedAlertTable(csv);
  const rows = evaluationInput(table, group);
  const attack = await loadAttack(source);
  const { reports, pairs } = withProgress('rows compared', table.rows, () =>
    compareEstimators(rows, attack, estimators, options),
  );
  const shown = reports.map(({ parts, ...report }) => report);
  if (json) return printJson({ reports: shown, pairs });
  print(
    textTable(
      ['estimator', 'accuracy', '95 % interval', 'macro-F1', '95 % interval', 'seconds'],
      shown.map(({ estimator, accuracy, macroF1, intervals, seconds }) => [
        estimator,
        accuracy.toFixed(4),
        `${intervals.accuracy.low.toFixed(4)} to ${intervals.accuracy.high.toFixed(4)}`,
        macroF1.toFixed(4),
        `${intervals.macroF1.low.toFixed(4)} to ${intervals.macroF1.high.toFixed(4)}`,
        seconds.toFixed(2),
      ]),
    ),
  );
  for (const { first, second, onlyFirst, onlySecond, pValue } of pairs) {
    print(
      `Of ${shown[0].test} test rows ${onlyFirst} are right with ${first} only, ${onlySecond} with ${second} only: p = ${pValue.toPrecision(3)} (McNemar, exact)`,
    );
  }
  for (const note of evaluationNotes(shown[0])) printWarning(`${shown[0].estimator}: ${note}`);
}
