import { Command } from 'commander';
import { attackOption, type EstimatorFlags, estimatorOption } from './options';
import { parseNumber } from './parseNumber';
import { print, printJson } from './print';
import { textTable } from './textTable';

interface EvaluateFlags extends EstimatorFlags {
  readonly testSize: number;
  readonly randomState: number;
  readonly json?: boolean;
}

/** `alert2attack evaluate`: trains on one part of labelled alerts, and tests on the other. */
export function evaluateCommand(): Command {
  return new Command('evaluate')
    .description('train on one part of labelled alerts, test on the other')
    .argument('<csv>', 'labelled alerts, CSV or JSONL, .gz too')
    .addOption(estimatorOption())
    .option(
      '--test-size <part>',
      'the part held back',
      parseNumber({ min: 0.01, max: 0.99, integer: false }),
      0.2,
    )
    .option(
      '--random-state <seed>',
      'seed of the shuffle',
      parseNumber({ min: 0, max: 2 ** 32 - 1, integer: true }),
      42,
    )
    .addOption(attackOption())
    .option('--json', 'print the result as JSON')
    .addHelpText(
      'after',
      '\nExample:\n  $ alert2attack evaluate data/tagged_alerts.csv --estimator random-forest --json',
    )
    .action(evaluate);
}

async function evaluate(csv: string, flags: EvaluateFlags): Promise<void> {
  const { readTaggedAlertTable } = await import('../alerts/readTaggedAlertTable.js');
  const { loadAttack } = await import('../attack/loadAttack.js');
  const { evaluateAlerts } = await import('../tagger/evaluateAlerts.js');
  const { estimator, testSize, randomState } = flags;
  const table = await readTaggedAlertTable(csv);
  const attack = await loadAttack(flags.attack);
  const result = evaluateAlerts(table.alerts, table.ids, attack, { estimator, testSize, randomState });
  const { train, test, classes, accuracy, macroF1, weightedF1, top3, seconds } = result;
  const figures = { estimator, train, test, classes, accuracy, macroF1, weightedF1, top3, seconds };
  if (flags.json) return printJson(figures);
  const rows = Object.entries(figures).map(([name, value]) => [
    name,
    typeof value === 'number' && !Number.isInteger(value) ? value.toFixed(4) : value,
  ]);
  print(textTable(['figure', 'value'], rows));
}
