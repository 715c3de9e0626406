import { Command, Option } from 'commander';
import type { AttackSource } from '../attack/attackSource';
import { attackOption } from './options';
import { paint } from './paint';
import { print, printJson } from './print';
import { ReportedFailure } from './reportedFailure';
import { textTable } from './textTable';

interface SourceFlags {
  readonly attack: string;
  readonly taxii?: string;
  readonly collection?: string;
  readonly json?: boolean;
}

/** `alert2attack attack`: looks things up in the ATT&CK knowledge base. */
export function attackCommand(): Command {
  const command = new Command('attack')
    .description('look up techniques in the ATT&CK knowledge base')
    .addHelpText(
      'after',
      `
Examples:
  $ alert2attack attack summary
  $ alert2attack attack resolve T1059.001 T107.004 TA0006
  $ alert2attack attack export --out techniques.csv --attack 18.1`,
    );
  command.addCommand(
    withSource(
      new Command('summary').description('what a source of ATT&CK holds, and where it came from'),
    ).action(summary),
  );
  command.addCommand(
    withSource(new Command('resolve').description('say which technique each id means, or why it means none'))
      .argument('<ids...>', 'ids such as T1059.001')
      .action(resolve),
  );
  command.addCommand(
    withSource(new Command('export').description('write the techniques to a .csv or .json file'))
      .requiredOption('--out <file>', 'the file to write')
      .option('--parents-only', 'leave the sub-techniques out')
      .option('--include-revoked', 'with those that another took the place of')
      .option('--include-deprecated', 'with those that ATT&CK gave up')
      .action(exportTo),
  );
  return command;
}

function withSource(command: Command): Command {
  return command
    .addOption(attackOption())
    .addOption(new Option('--taxii <url>', 'read from a TAXII 2.1 server instead'))
    .addOption(new Option('--collection <name>', 'the TAXII collection, by id or title'))
    .option('--json', 'print the result as JSON');
}

function sourceOf({ attack, taxii, collection }: SourceFlags): AttackSource {
  return taxii === undefined ? attack : { taxii, ...(collection !== undefined && { collection }) };
}

async function summary(flags: SourceFlags): Promise<void> {
  const { loadAttack } = await import('../attack/loadAttack.js');
  const { title, counts, provenance, tactics, problems } = await loadAttack(sourceOf(flags));
  if (flags.json)
    return printJson({
      title,
      counts,
      provenance,
      problems,
      tactics: tactics.map(({ id, name }) => ({ id, name })),
    });
  print(`${title}, from ${provenance.path ?? provenance.url}`);
  print(`sha256 ${provenance.sha256}`);
  print(textTable(['what', 'count'], Object.entries(counts)));
}

async function resolve(ids: readonly string[], flags: SourceFlags): Promise<void> {
  const { loadAttack } = await import('../attack/loadAttack.js');
  const attack = await loadAttack(sourceOf(flags));
  const resolutions = ids.map((id) => attack.resolveTechnique(id));
  if (flags.json) printJson(resolutions);
  else {
    for (const resolution of resolutions) {
      if (!resolution.ok) print(paint('bad', resolution.message));
      else {
        const notes = resolution.notes.map(({ message }) => `; ${message}`).join('');
        print(`${resolution.given} is ${resolution.id} ${resolution.technique.name}${notes}`);
      }
    }
  }
  if (resolutions.some(({ ok }) => !ok)) throw new ReportedFailure();
}

interface ExportFlags extends SourceFlags {
  readonly out: string;
  readonly parentsOnly?: boolean;
  readonly includeRevoked?: boolean;
  readonly includeDeprecated?: boolean;
}

async function exportTo(flags: ExportFlags): Promise<void> {
  const { loadAttack } = await import('../attack/loadAttack.js');
  const { exportTechniques } = await import('../attack/exportTechniques.js');
  const { parentsOnly, includeRevoked, includeDeprecated } = flags;
  const attack = await loadAttack(sourceOf(flags));
  const written = exportTechniques(attack, flags.out, { parentsOnly, includeRevoked, includeDeprecated });
  if (flags.json) return printJson(written);
  print(`wrote ${written.rows} techniques of ${attack.title}: ${written.path}`);
}
