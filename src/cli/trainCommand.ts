import { Command } from 'commander';
import { attackOption, type EstimatorFlags, estimatorOption } from './options';
import { print, printJson } from './print';

interface TrainFlags extends EstimatorFlags {
  readonly out: string;
  readonly json?: boolean;
}

/** `alert2attack train`: learns from a file of labelled alerts, and writes a model file. */
export function trainCommand(): Command {
  return new Command('train')
    .description('learn from labelled alerts (columns alert, id) and write a model file')
    .argument('<csv>', 'labelled alerts, CSV or JSONL, .gz too')
    .requiredOption('--out <file>', 'the model file to write')
    .addOption(estimatorOption())
    .addOption(attackOption())
    .option('--json', 'print the result as JSON')
    .addHelpText('after', '\nExample:\n  $ alert2attack train data/tagged_alerts.csv --out model.json')
    .action(train);
}

async function train(csv: string, { out, estimator, attack: source, json }: TrainFlags): Promise<void> {
  const { readTaggedAlertTable } = await import('../alerts/readTaggedAlertTable.js');
  const { loadAttack } = await import('../attack/loadAttack.js');
  const { evaluateAlerts } = await import('../tagger/evaluateAlerts.js');
  const { AlertTagger } = await import('../tagger/alertTagger.js');
  const [table, attack] = [await readTaggedAlertTable(csv), await loadAttack(source)];
  const held = evaluateAlerts(table.alerts, table.ids, attack, { estimator });
  const metrics = {
    accuracy: held.accuracy,
    macroF1: held.macroF1,
    weightedF1: held.weightedF1,
    top3: held.top3,
    measuredOn: `${held.test} rows held back (80/20, random state 42); the model itself is fitted on all rows`,
  };
  const tagger = new AlertTagger({ estimator }).fit(table.alerts, table.ids, attack);
  tagger.save(out, metrics);
  const result = { model: out, estimator, ...tagger.trainedOn, dropped: table.dropped.length, metrics };
  if (json) return printJson(result);
  const { rows, classes } = tagger.trainedOn;
  print(`trained ${estimator} on ${rows} alerts of ${classes} techniques: ${out}`);
  print(
    `on ${held.test} alerts held back: accuracy ${held.accuracy.toFixed(3)}, macro-F1 ${held.macroF1.toFixed(3)}`,
  );
  if (table.dropped.length > 0) print(`left out ${table.dropped.length} rows without alert or id`);
}
