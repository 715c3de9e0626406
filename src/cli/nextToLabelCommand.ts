import { Command } from 'commander';
import { withProgress } from './commandProgress';
import { parseNumber } from './parseNumber';
import { print, printJson, printRaw } from './print';

interface NextToLabelFlags {
  readonly model: string;
  readonly count: number;
  readonly candidates: number;
  readonly out?: string;
  readonly guardFormulas?: boolean;
  readonly json?: boolean;
}

/** `alert2attack next-to-label`: picks the alerts whose labels would teach a model most. */
export function nextToLabelCommand(): Command {
  return new Command('next-to-label')
    .description('pick the alerts whose labels would teach a model most, as a CSV to fill in and train on')
    .argument('<alerts>', 'alerts, CSV or JSONL, .gz too; rows that have an id are passed over')
    .requiredOption('--model <file>', 'the model file that "train" wrote')
    .option('--count <count>', 'alerts to pick', parseNumber({ min: 1, max: 10_000, integer: true }), 20)
    .option(
      '--candidates <count>',
      'techniques to choose from',
      parseNumber({ min: 1, max: 20, integer: true }),
      3,
    )
    .option('--out <file>', 'the CSV file to write; printed when left out')
    .option('--guard-formulas', 'put an apostrophe before cells that a spreadsheet would run as formulas')
    .option('--json', 'print the result as JSON')
    .addHelpText(
      'after',
      `
Examples:
  $ alert2attack next-to-label data/alerts.csv --model model.json --count 20 --out label-me.csv
  $ alert2attack train data/tagged_alerts.csv label-me.csv --out model.json   (with its column id filled in)`,
    )
    .action(nextToLabel);
}

async function nextToLabel(path: string, flags: NextToLabelFlags): Promise<void> {
  const { AlertTagger } = await import('../tagger/alertTagger.js');
  const { readAlertTable } = await import('../alerts/readAlertTable.js');
  const { unlabelledRows } = await import('../partial/unlabelledRows.js');
  const { selectTableRows } = await import('../features/columnTable.js');
  const partial = await import('../partial/nextToLabel.js');
  const { labelSheet } = await import('../partial/labelSheet.js');
  const tagger = AlertTagger.load(flags.model);
  const table = await readAlertTable(path);
  const open = unlabelledRows(table);
  const texts = Array.from(open, (row) => table.alerts[row]);
  const { count, candidates, out, guardFormulas = false } = flags;
  const options = { count, candidates, columns: selectTableRows(table, open) };
  const picked = withProgress('alerts picked', count, () => partial.nextToLabel(texts, tagger, options)).map(
    (alert) => ({ ...alert, row: open[alert.row] }),
  );
  const { columns, rows } = labelSheet(table, picked);
  if (out !== undefined) {
    const { writeCsv } = await import('../alerts/writeCsv.js');
    await writeCsv(out, columns, rows, { guardFormulas });
  }
  if (flags.json) return printJson({ path: out ?? null, of: open.length, alerts: picked });
  if (out !== undefined) {
    return print(`picked ${rows.length} of ${open.length} alerts without a label: ${out}`);
  }
  const { csvText } = await import('../alerts/csvText.js');
  for await (const text of csvText(columns, rows, guardFormulas)) printRaw(text);
}
