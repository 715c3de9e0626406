import { Command } from 'commander';
import { attackOption } from './options';
import { paint } from './paint';
import { print, printJson, printNote } from './print';
import { ReportedFailure } from './reportedFailure';

interface CheckFlags {
  readonly attack: string;
  readonly parentsOnly?: boolean;
  readonly json?: boolean;
}

/** `alert2attack check`: checks the labels of a file against ATT&CK. */
export function checkCommand(): Command {
  return new Command('check')
    .description('check labels against ATT&CK: revoked, deprecated, unknown, malformed, conflicting')
    .argument('<csv>', 'labelled alerts, CSV or JSONL, .gz too')
    .option('--parents-only', 'sub-techniques are unfit')
    .addOption(attackOption())
    .option('--json', 'print the result as JSON')
    .addHelpText(
      'after',
      '\nExit code 1 when a label is unfit; labels that can be mended, and conflicts, are only reported.\n\nExample:\n  $ alert2attack check data/tagged_alerts.csv --attack 18.1',
    )
    .action(check);
}

async function check(csv: string, { attack: source, parentsOnly, json }: CheckFlags): Promise<void> {
  const { readTaggedAlertTable } = await import('../alerts/readTaggedAlertTable.js');
  const { loadAttack } = await import('../attack/loadAttack.js');
  const { checkLabels } = await import('../tagger/checkLabels.js');
  const { shownText } = await import('../alerts/shownText.js');
  const table = await readTaggedAlertTable(csv);
  const attack = await loadAttack(source);
  const { problems, conflicts, unfitRows } = checkLabels(table, attack, { parentsOnly });
  const { path, rows, dropped } = table;
  if (json) printJson({ path, attack: attack.title, rows, unfitRows, problems, conflicts, dropped });
  else {
    for (const { kind, message, becomes, lines } of problems) {
      const done = becomes === null ? 'unfit' : `taken as ${becomes}`;
      print(paint(becomes === null ? 'bad' : 'warning', `${where(lines)}: ${kind}: ${message} (${done})`));
    }
    for (const { alert, labels } of conflicts) {
      const each = labels.map(({ id, lines }) => `${id} (${where(lines)})`).join(', ');
      print(`conflict: ${shownText(alert)} is labelled ${each}`);
    }
    for (const { line, reason } of dropped) printNote(`line ${line}: left out: ${reason}`);
    print(
      `${rows} rows against ${attack.title}: ${unfitRows} unfit, ${problems.filter(({ becomes }) => becomes !== null).length} labels to mend, ${conflicts.length} texts with more than one label`,
    );
  }
  if (unfitRows > 0) throw new ReportedFailure();
}

const MOST_LINES = 10;

function where(lines: readonly number[]): string {
  const more = lines.length > MOST_LINES ? ` and ${lines.length - MOST_LINES} more` : '';
  return `${lines.length === 1 ? 'line' : 'lines'} ${lines.slice(0, MOST_LINES).join(', ')}${more}`;
}
