import { join } from 'node:path';
import { Command, Option } from 'commander';
import type { NotebooksReport, RunNotebooksOptions } from '../notebook/runNotebooks';
import { figuresHead } from '../reproduce/figuresHead';
import { reproductionFile } from '../reproduce/reproductionFile';
import { interruptSignal } from './interruptSignal';
import { newNotebookCommand, stripNotebooksCommand } from './notebooksFileCommands';
import { parseNumber } from './parseNumber';
import { print, printJson } from './print';
import { isQuiet } from './quiet';
import { ReportedFailure } from './reportedFailure';
import { textTable } from './textTable';

interface RunFlags {
  readonly out?: string;
  readonly inPlace?: boolean;
  readonly figures?: boolean;
  readonly report?: boolean;
  readonly folder?: string;
  readonly timeout: number;
  readonly json?: boolean;
  readonly param?: readonly string[];
}

/** `alert2attack notebooks`: runs the notebooks without Jupyter, and registers their kernel with it. */
export function notebooksCommand(): Command {
  const command = new Command('notebooks')
    .description('run the notebooks without Python, check them, register their kernel with Jupyter')
    .addHelpText(
      'after',
      `
Examples:
  $ alert2attack notebooks run --out reports --figures --report
  $ alert2attack notebooks run 01 03 --out reports --timeout 60
  $ alert2attack notebooks run 12 --out reports --param labels=150
  $ alert2attack notebooks check
  $ alert2attack notebooks new my-alerts
  $ alert2attack notebooks strip my-alerts.ipynb
  $ alert2attack notebooks install-kernel`,
    );
  command.addCommand(
    withFolder(new Command('run').description('execute notebooks; stop at the first cell that fails'))
      .option('--out <folder>', 'where the executed notebooks, their pages and their plots are written')
      .addOption(new Option('--figures', 'print the figures that notebook 08 measured').conflicts('inPlace'))
      .addOption(
        new Option(
          '--report',
          'write the report on the model that notebook 07 saved into the output folder',
        ).conflicts('inPlace'),
      )
      .option(
        '--param <name=value>',
        'a value for a variable of the cell tagged parameters; may be given again',
        collected,
      )
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
  return command.addCommand(newNotebookCommand()).addCommand(stripNotebooksCommand());
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

async function run(
  names: readonly string[],
  { json, figures, report: isReported, param = [], ...flags }: RunFlags,
): Promise<void> {
  const { runNotebooks } = await import('../notebook/runNotebooks.js');
  const parameters = await givenParameters(param);
  const { out } = flags;
  const report = await runNotebooks(names, {
    ...flags,
    ...parameters,
    quiet: isQuiet(),
    signal: interruptSignal(),
    ...(isReported && out !== undefined && { beforeIndex: () => reportOn(out) }),
  });
  if (json) printJson(report);
  else printReport(report, out);
  if (!report.ok) throw new ReportedFailure();
  if (figures && !json && out !== undefined) await printFigures(out);
}

function collected(text: string, before: readonly string[] = []): readonly string[] {
  return [...before, text];
}

/** What the environment gives, and over it what the options give. */
async function givenParameters(texts: readonly string[]): Promise<Pick<RunNotebooksOptions, 'parameters'>> {
  const { environmentParameters } = await import('../notebook/environmentParameters.js');
  const { readParameter } = await import('../notebook/parameterValue.js');
  const given = new Map([...environmentParameters(process.env), ...texts.map(readParameter)]);
  return given.size > 0 ? { parameters: Object.fromEntries(given) } : {};
}

function printReport({ notebooks, skipped, index }: NotebooksReport, out: string | undefined): void {
  const files = notebooks.flatMap((notebook) => notebook.files);
  const plots = files.filter((file) => /\.(?:png|svg)$/.test(file));
  for (const file of files) if (!plots.includes(file)) print(file);
  if (out !== undefined && plots.length > 0) print(`${join(out, 'plots')}: ${plots.length} plots`);
  if (index !== undefined) print(`${index}: leads to all of them`);
  if (skipped.length > 0) print(`not started: ${skipped.join(', ')}`);
}

/** The report on what notebook 07 left in a folder. */
async function reportOn(out: string): Promise<void> {
  const { writeReport } = await import('../report/writeReport.js');
  const [model, tagged] = ['model.json', 'tagged.csv'].map((name) => join(out, name));
  await writeReport({ model, tagged, out });
}

async function printFigures(out: string): Promise<void> {
  const { readReproduction } = await import('../reproduce/readReproduction.js');
  const { figuresTable } = await import('../reproduce/figuresTable.js');
  print(`\n${textTable(figuresHead, figuresTable(readReproduction(join(out, reproductionFile))))}`);
}

async function check(names: readonly string[], { json, folder, timeout }: RunFlags): Promise<void> {
  const { checkNotebooks } = await import('../notebook/checkNotebooks.js');
  const report = await checkNotebooks(names, {
    folder,
    timeout,
    quiet: isQuiet(),
    signal: interruptSignal(),
  });
  if (json) printJson(report);
  if (!report.ok) throw new ReportedFailure();
  if (!json) print(`${report.notebooks.length} notebooks print what their committed copies print`);
}

async function installKernel(flags: { readonly prefix?: string; readonly force?: boolean }): Promise<void> {
  const { installKernelspec } = await import('../notebook/installKernelspec.js');
  print(`wrote ${installKernelspec(flags)}`);
}
