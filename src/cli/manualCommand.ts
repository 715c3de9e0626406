import { Command } from 'commander';
import { manual } from './manual';
import { print, printRaw } from './print';

/** `alert2attack manual`: every command on one page. */
export function manualCommand(): Command {
  return new Command('manual')
    .description('print the manual of all commands, in Markdown')
    .option('--out <file>', 'the file to write instead')
    .addHelpText('after', '\nExample:\n  $ alert2attack manual --out cli.md')
    .action(async ({ out }: { readonly out?: string }, command: Command) => {
      const text = manual(command.parent as Command);
      if (out === undefined) return printRaw(text);
      const { writeFileAtomic } = await import('../files/writeFileAtomic.js');
      writeFileAtomic(out, text);
      print(`wrote ${out}`);
    });
}
