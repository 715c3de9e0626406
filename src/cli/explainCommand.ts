import { Command, Option } from 'commander';
import { InputError } from '../errors/inputError';
import type { TreeMethod } from '../explain/explainClass';
import type { ColumnTable } from '../features/columnTable';
import { attackOption } from './options';
import { paint } from './paint';
import { parseNumber } from './parseNumber';
import { print, printJson } from './print';

interface ExplainFlags {
  readonly model: string;
  readonly text?: string;
  readonly row?: number;
  readonly attack: string;
  readonly neighbours: number;
  readonly trees: TreeMethod;
  readonly json?: boolean;
}

interface ChosenAlert {
  readonly alert: string;
  /** Its other columns, where they are known. */
  readonly columns?: ColumnTable;
}

/** `alert2attack explain`: says why a model tags an alert as it does. */
export function explainCommand(): Command {
  return new Command('explain')
    .description('say why a model tags an alert as it does: what each word adds to the score')
    .argument('[alerts]', 'alerts for --row, CSV or JSONL, .gz too')
    .requiredOption('--model <file>', 'the model file that "train" wrote')
    .option('--text <text>', 'the alert')
    .option(
      '--row <number>',
      'the alert of this row of <alerts>, the first is 0',
      parseNumber({ min: 0, max: Number.MAX_SAFE_INTEGER, integer: true }),
    )
    .option(
      '--neighbours <count>',
      'labelled alerts to show',
      parseNumber({ min: 1, max: 100, integer: true }),
      3,
    )
    .addOption(
      new Option('--trees <method>', 'how forests are told: Shapley values, or what changes along the paths')
        .choices(['tree-shap', 'tree-paths'])
        .default('tree-shap'),
    )
    .addOption(attackOption())
    .option('--json', 'print the result as JSON')
    .addHelpText(
      'after',
      `
Examples:
  $ alert2attack explain --model model.json --text "lsass memory dumped with procdump"
  $ alert2attack explain --model model.json --row 3 data/alerts.csv --json`,
    )
    .action(explain);
}

async function explain(alerts: string | undefined, flags: ExplainFlags): Promise<void> {
  const { alert, columns } = await alertOf(alerts, flags);
  const { AlertTagger } = await import('../tagger/alertTagger.js');
  const { loadAttack } = await import('../attack/loadAttack.js');
  const { AlertExplainer } = await import('../explain/alertExplainer.js');
  const tagger = AlertTagger.load(flags.model);
  const attack = await loadAttack(flags.attack);
  const { trees, neighbours } = flags;
  const explanation = new AlertExplainer(tagger, { attack, trees, neighbours }).explain(alert, columns);
  if (flags.json) return printJson(explanation);
  const { explanationText } = await import('../explain/explanationText.js');
  print(explanationText(alert, explanation, paintWord));
}

async function alertOf(alerts: string | undefined, { text, row }: ExplainFlags): Promise<ChosenAlert> {
  if ((text === undefined) === (row === undefined)) {
    throw new InputError('give the alert: either --text TEXT, or --row NUMBER and the file of alerts');
  }
  if (text !== undefined) {
    if (alerts !== undefined) throw new InputError(`--text has the alert: leave ${alerts} out, or use --row`);
    return { alert: text };
  }
  if (alerts === undefined) throw new InputError('--row needs the file of alerts behind it');
  const { readAlertTable } = await import('../alerts/readAlertTable.js');
  const { selectTableRows } = await import('../features/columnTable.js');
  const table = await readAlertTable(alerts);
  if (row! < table.rows) {
    return { alert: table.alerts[row!], columns: selectTableRows(table, Int32Array.of(row!)) };
  }
  throw new InputError(
    `${alerts} has no row ${row}: its ${table.rows} alerts are rows 0 to ${table.rows - 1}`,
  );
}

/** The colour of a word by how strongly it speaks for or against. */
function paintWord(text: string, strength: number): string {
  if (strength > 0) return paint(strength === 3 ? 'stronglyFor' : 'good', text);
  return paint(strength === -3 ? 'stronglyAgainst' : 'bad', text);
}
