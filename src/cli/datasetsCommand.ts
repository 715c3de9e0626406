import { Argument, Command, Option } from 'commander';
import type { BuiltDataset } from '../alerts/datasets/builtDataset';
import { InputError } from '../errors/inputError';
import type { Progress } from '../progress/progressBar';
import { commandProgress } from './commandProgress';
import { interruptSignal } from './interruptSignal';
import { attackOption } from './options';
import { print, printJson, printNote, printWarning } from './print';

interface BuildFlags {
  readonly out: string;
  readonly only?: 'tagged' | 'alerts';
  readonly from?: readonly string[];
  readonly attack: string;
  readonly json?: boolean;
}

interface Built {
  readonly built: readonly BuiltDataset[];
  readonly leftOut: readonly { readonly file: string; readonly reason: string }[];
}

const examples = `
Examples:
  $ alert2attack datasets build original --out original
  $ alert2attack datasets build original --out original --from atomic-red-team.tar.gz
  $ alert2attack datasets build procedures --out procedures --attack 18.1`;

/** `alert2attack datasets`: builds data sets from public sources. */
export function datasetsCommand(): Command {
  const build = new Command('build')
    .description(
      'build a data set: "original" (the study\'s two files) or "procedures" (labelled sentences of ATT&CK)',
    )
    .addArgument(new Argument('<name>', 'which one').choices(['original', 'procedures']))
    .requiredOption('--out <folder>', 'the folder to write into')
    .addOption(
      new Option('--only <part>', 'build one of the two files of "original"').choices(['tagged', 'alerts']),
    )
    .option(
      '--from <files...>',
      'tarballs to build "original" from, instead of downloading the pinned commits',
    )
    .addOption(attackOption())
    .option('--json', 'print the result as JSON')
    .addHelpText('after', examples)
    .action(buildDataset);
  return new Command('datasets')
    .description('build data sets from public sources')
    .addCommand(build)
    .addHelpText('after', examples);
}

async function buildDataset(name: string, flags: BuildFlags): Promise<void> {
  const { built, leftOut } = await builtNamed(name, flags);
  if (flags.json) return printJson({ built, leftOut });
  for (const dataset of built) describe(dataset);
  for (const { file, reason } of leftOut) printNote(`left out ${file}: ${reason}`);
}

async function builtNamed(name: string, { out, only, from, attack }: BuildFlags): Promise<Built> {
  if (name === 'original') {
    const { buildOriginal } = await import('../alerts/datasets/buildOriginal.js');
    const { update, stop } = bytesProgress();
    return buildOriginal({ out, only, from, signal: interruptSignal(), onProgress: update }).finally(stop);
  }
  if (attack === 'catalogue') {
    throw new InputError(
      'the shipped catalogue has no procedure examples: give --attack a bundle or a version, such as 18.1',
    );
  }
  const { loadAttack } = await import('../attack/loadAttack.js');
  const { buildProcedures } = await import('../alerts/datasets/buildProcedures.js');
  return { built: [await buildProcedures(await loadAttack(attack), { out })], leftOut: [] };
}

/** A bar for each file that is fetched or read, as each has a size of its own. */
function bytesProgress(): { update(read: number, total: number): void; stop(): void } {
  let bar: Progress | undefined;
  let last = Number.POSITIVE_INFINITY;
  return {
    update(read, total) {
      if (!bar || read < last) bar = commandProgress('bytes read', total);
      last = read;
      bar.update(read);
    },
    stop: () => bar?.stop(),
  };
}

function describe({
  path,
  rows,
  classes,
  source,
  sha256,
  expectedSha256,
  warnings,
  skipped,
}: BuiltDataset): void {
  const labels = classes === undefined ? '' : ` of ${classes} techniques`;
  print(`wrote ${rows} rows${labels}: ${path}`);
  print(`  from ${source}`);
  const pinned =
    expectedSha256 === undefined ? '' : sha256 === expectedSha256 ? ', as pinned' : ', NOT the pinned one';
  print(`  sha256 ${sha256}${pinned}`);
  for (const warning of warnings) printWarning(`  warning: ${warning}`);
  for (const { file, reason } of skipped) printNote(`  skipped ${file}: ${reason}`);
}
