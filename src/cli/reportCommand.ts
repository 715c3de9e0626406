import { Command } from 'commander';
import type { WriteReportOptions } from '../report/writeReportOptions';
import { attackOption } from './options';
import { print, printJson } from './print';

interface ReportFlags extends Omit<WriteReportOptions, 'attack'> {
  readonly attack: string;
  readonly json?: boolean;
}

/** `alert2attack report`: writes one page about a model, for people. */
export function reportCommand(): Command {
  return new Command('report')
    .description('write one page about a model: how good it is, technique by technique, and what it confuses')
    .requiredOption('--model <file>', 'the model file that "train" wrote')
    .option('--tagged <csv>', 'alerts that it tagged, as "tag" wrote them')
    .option('--time-column <name>', 'the column of the tagged file with the time of each alert')
    .option(
      '--training <csv>',
      'the labelled alerts that it was trained on; by default those that the model keeps',
    )
    .option('--figures <file>', 'what notebook 08 measured; by default figures.json in the folder')
    .option('--out <folder>', 'where report.html is written', 'reports')
    .addOption(attackOption())
    .option('--date <day>', 'the day to name, such as 2026-01-31; none by default')
    .option('--json', 'print the result as JSON')
    .addHelpText(
      'after',
      `
Figures are of alerts that were held back: the model file has a record of them, else --training is needed.

Examples:
  $ alert2attack report --model model.json
  $ alert2attack report --model model.json --tagged tagged.csv --training data/tagged_alerts.csv --out reports`,
    )
    .action(report);
}

async function report({ attack: source, json, ...options }: ReportFlags): Promise<void> {
  const { writeReport } = await import('../report/writeReport.js');
  const { loadAttack } = await import('../attack/loadAttack.js');
  const written = await writeReport({ ...options, attack: await loadAttack(source) });
  if (json) return printJson(written);
  const { path, bytes, techniques, heldBack, tagged } = written;
  const held =
    heldBack > 0 ? `${heldBack} alerts held back` : 'no alerts held back: train again, or give --training';
  const after = tagged > 0 ? `, ${tagged} tagged` : '';
  print(`${path}: ${techniques} techniques, ${held}${after}, ${(bytes / 1e6).toFixed(1)} MB`);
}
