import { Command } from 'commander';
import { interruptSignal } from './interruptSignal';
import { parseNumber } from './parseNumber';
import { print, printJson } from './print';
import { ReportedFailure } from './reportedFailure';

interface RunFlags {
  readonly out?: string;
  readonly inPlace?: boolean;
  readonly folder?: string;
  readonly timeout: number;
  readonly json?: boolean;
}

/** `alert2attack notebooks`: runs the notebooks without Jupyter, and registers their kernel with it. */
export function notebooksCommand(): Command {
  const command = new Command('notebooks')
    .description('run the notebooks without Python, check them, register their kernel with Jupyter')
    .addHelpText(
      'after',
      `
Examples:
  $ alert2attack notebooks run --out reports
  $ alert2attack notebooks run 01 03 --out reports --timeout 60
  $ alert2attack notebooks check
  $ alert2attack notebooks install-kernel`,
    );
  command.addCommand(
    withFolder(new Command('run').description('execute notebooks; stop at the first cell that fails'))
      .option('--out <folder>', 'where the executed notebooks, their pages and their plots are written')
      .option('--in-place', 'write the executed copies over the notebooks instead')
      .action(run),
  );
  command.addCommand(
    withFolder(
      new Command('check').description('execute notebooks again, and compare what they print'),
    ).action(check),
  );
  command.addCommand(
    new Command('install-kernel')
      .description('register the TypeScript kernel with Jupyter')
      .option('--prefix <folder>', 'a Python or conda environment; the user by default')
      .option('--force', "replace another program's kernel of the same name")
      .action(installKernel),
  );
  return command;
}

function withFolder(command: Command): Command {
  return command
    .argument('[names...]', 'paths, or how names begin: 01, 03-vectorize; all when none is given')
    .option('--folder <folder>', "where the notebooks are; the project's by default")
    .option(
      '--timeout <seconds>',
      'the most a cell may take',
      parseNumber({ min: 1, max: 86_400, integer: false }),
      300,
    )
    .option('--json', 'print the result as JSON');
}

async function run(names: readonly string[], { json, ...flags }: RunFlags): Promise<void> {
  const { runNotebooks } = await import('../notebook/runNotebooks.js');
  const report = await runNotebooks(names, { ...flags, signal: interruptSignal() });
  if (json) printJson(report);
  else {
    for (const { files } of report.notebooks) for (const file of files) print(file);
    if (report.skipped.length > 0) print(`not started: ${report.skipped.join(', ')}`);
  }
  if (!report.ok) throw new ReportedFailure();
}

async function check(names: readonly string[], { json, folder, timeout }: RunFlags): Promise<void> {
  const { checkNotebooks } = await import('../notebook/checkNotebooks.js');
  const report = await checkNotebooks(names, { folder, timeout, signal: interruptSignal() });
  if (json) printJson(report);
  if (!report.ok) throw new ReportedFailure();
  if (!json) print(`${report.notebooks.length} notebooks print what their committed copies print`);
}

async function installKernel(flags: { readonly prefix?: string; readonly force?: boolean }): Promise<void> {
  const { installKernelspec } = await import('../notebook/installKernelspec.js');
  print(`wrote ${installKernelspec(flags)}`);
}
