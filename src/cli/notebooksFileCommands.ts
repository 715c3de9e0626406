import { text } from 'node:stream/consumers';
import { Command } from 'commander';
import { InputError } from '../errors/inputError';
import { print } from './print';
import { ReportedFailure } from './reportedFailure';

/** `alert2attack notebooks new`: writes a notebook to begin with. */
export function newNotebookCommand(): Command {
  return new Command('new')
    .description('write a new notebook that loads, trains and looks, and runs at once on the data that ships')
    .argument('<name>', 'its name, without .ipynb')
    .option('--folder <folder>', 'where it is written', '.')
    .action(async (name: string, { folder }: { readonly folder: string }) => {
      const { newNotebook } = await import('../notebook/newNotebook.js');
      print(`wrote ${newNotebook(name, folder)}`);
    });
}

/** `alert2attack notebooks strip`: takes from notebooks what running them left, for version control. */
export function stripNotebooksCommand(): Command {
  return new Command('strip')
    .description('take outputs, execution counts and what else a run left out of notebooks, in place')
    .argument(
      '[names...]',
      'paths, or how names begin; all of the folder when none is given; - filters standard input',
    )
    .option('--folder <folder>', "where the notebooks are; the project's by default")
    .option('--check', 'change nothing; end with 1 when a notebook has something to take away')
    .action(strip);
}

async function strip(
  names: readonly string[],
  { folder, check = false }: { readonly folder?: string; readonly check?: boolean },
): Promise<void> {
  const { strippedText, stripNotebooks } = await import('../notebook/stripNotebooks.js');
  if (names.includes('-')) {
    if (names.length > 1 || check) throw new InputError('- stands alone: standard input is one notebook');
    process.stdout.write(strippedText(await text(process.stdin)));
    return;
  }
  const changed = stripNotebooks(names, { ...(folder !== undefined && { folder }), checkOnly: check });
  for (const path of changed)
    print(check ? `${path}: has outputs, or what else a run left` : `stripped ${path}`);
  if (changed.length === 0) print('nothing to strip');
  if (check && changed.length > 0) throw new ReportedFailure();
}
