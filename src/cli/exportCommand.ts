import { statSync } from 'node:fs';
import { Command, InvalidArgumentError, Option } from 'commander';
import { readTime } from '../alerts/readTime';
import { shownText } from '../alerts/shownText';
import type { ExportedFile } from '../export/exportedFile';
import { type ExportFormat, exportFormats, isTableFormat } from '../export/exportFormat';
import type { LayerScore } from '../export/exportOptions';
import { commandProgress } from './commandProgress';
import { interruptSignal } from './interruptSignal';
import { attackOption } from './options';
import { print, printJson } from './print';

interface ExportFlags {
  readonly to: ExportFormat;
  readonly out: string;
  readonly attack: string;
  readonly idColumn?: string;
  readonly score?: LayerScore;
  readonly created?: Date;
  readonly timeColumn?: string;
  readonly producer?: string;
  readonly index?: string;
  readonly guardFormulas: boolean;
  readonly json?: boolean;
}

/** `alert2attack export`: writes tagged alerts for other tools. */
export function exportCommand(): Command {
  return new Command('export')
    .description('write tagged alerts for other tools: layer, STIX, Elastic, MISP, Parquet')
    .argument('<csv>', 'tagged alerts as "tag" wrote them, CSV or JSONL, .gz too, of any size')
    .addOption(new Option('--to <format>', 'what to write').choices([...exportFormats]).makeOptionMandatory())
    .requiredOption('--out <file>', 'the file to write')
    .addOption(attackOption())
    .option('--id-column <name>', 'the column with the technique; technique_id by default')
    .addOption(
      new Option('--score <what>', 'navigator: what colours a technique, counts by default').choices([
        'counts',
        'confidence',
      ]),
    )
    .option('--created <time>', 'stix, misp, ecs: the time of the export; now by default', parseTime)
    .option('--time-column <name>', 'stix, misp, ecs: the column with the time of each alert')
    .option('--producer <name>', 'stix, misp: the organisation that says so')
    .option('--index <name>', 'ecs: the index of the documents')
    .option('--no-guard-formulas', 'csv: no apostrophe before cells that a spreadsheet would run as formulas')
    .option('--json', 'print the result as JSON')
    .addHelpText(
      'after',
      `
Examples:
  $ alert2attack export tagged.csv --to navigator --out layer.json
  $ alert2attack export data/tagged_alerts.csv --id-column id --to navigator --out labels.json
  $ alert2attack export tagged.csv --to stix --attack 18.1 --producer "Example CERT" --out bundle.json
  $ alert2attack export tagged.csv --to ecs --time-column timestamp --out bulk.ndjson`,
    )
    .action(exportAlerts);
}

async function exportAlerts(csv: string, flags: ExportFlags): Promise<void> {
  const { exportTagged } = await import('../export/exportTagged.js');
  const { loadAttack } = await import('../attack/loadAttack.js');
  const { out, attack: source, guardFormulas, json, ...options } = flags;
  const attack = isTableFormat(flags.to) ? undefined : await loadAttack(source);
  const bar = commandProgress('bytes read', statSync(csv, { throwIfNoEntry: false })?.size ?? 0);
  const written = await exportTagged(csv, out, {
    ...options,
    ...(attack && { attack }),
    ...(!guardFormulas && { guardFormulas }),
    signal: interruptSignal(),
    onProgress: (read) => bar.update(read),
  }).finally(() => bar.stop());
  if (json) printJson({ ...written, attack: attack?.title ?? null });
  else report(written, attack?.title);
}

function report({ path, rows, techniques, unnamed, leftOut }: ExportedFile, attack?: string): void {
  const { untagged, withoutAlert, unfit, unfitIds } = leftOut;
  const what = techniques === null ? '' : ` of ${techniques} techniques`;
  print(`wrote ${rows} alerts${what}: ${path}`);
  if (untagged > 0) {
    const where = techniques === null ? 'are in the file without a technique' : 'left out';
    print(`${untagged} rows without a technique, or that need review: ${where}`);
  }
  if (withoutAlert > 0) print(`${withoutAlert} rows without an alert: left out`);
  if (unfit > 0) print(`${unfit} rows with an id that is no technique of ${attack}: left out`);
  for (const { id, rows: count, line, message } of unfitIds.slice(0, MOST_SHOWN)) {
    print(`  ${shownText(id)} (${count} rows, first in line ${line}): ${message}`);
  }
  if (unfitIds.length > MOST_SHOWN) print(`  and ${unfitIds.length - MOST_SHOWN} more ids`);
  if (unnamed > 0) {
    print(`${unnamed} sub-techniques are without a name in ${attack}: give a full ATT&CK with --attack`);
  }
}

const MOST_SHOWN = 10;

function parseTime(text: string): Date {
  const time = readTime(text);
  if (time) return time;
  throw new InvalidArgumentError('expected a time such as 2026-01-31T23:59:59Z.');
}
