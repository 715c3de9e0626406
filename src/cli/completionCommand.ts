import { Argument, Command, Option } from 'commander';
import { completionScripts } from './completionScripts';
import { completions } from './completions';
import { printRaw } from './print';

const LONGEST_DESCRIPTION = 60;

/** `alert2attack completion`: shell code that completes commands, options, choices and files. */
export function completionCommand(): Command {
  return new Command('completion')
    .description('print shell code that completes commands, options, choices and files')
    .addArgument(new Argument('<shell>', 'the shell').choices([...completionScripts.keys()]))
    .addOption(
      new Option('--words <lines>', 'what that code asks: words typed so far, one a line').hideHelp(),
    )
    .addHelpText(
      'after',
      `
bash: add eval "$(alert2attack completion bash)" to ~/.bashrc
zsh:  add eval "$(alert2attack completion zsh)" to ~/.zshrc, after compinit
fish: save what it prints as ~/.config/fish/completions/alert2attack.fish

Example:
  $ alert2attack completion bash`,
    )
    .action((shell: string, { words }: { readonly words?: string }, command: Command) => {
      printRaw(words === undefined ? completionScripts.get(shell)! : answer(command, words.split('\n')));
    });
}

function answer(command: Command, words: readonly string[]): string {
  const found = completions(command.parent as Command, words);
  const lines = found.words.map(({ word, description }) => `${word}\t${shortened(description)}`);
  return [...lines, ...(found.files ? [':files'] : [])].map((line) => `${line}\n`).join('');
}

function shortened(description: string): string {
  const [first] = description.split(/[;:]\s/);
  return first.length > LONGEST_DESCRIPTION ? `${first.slice(0, LONGEST_DESCRIPTION - 1)}…` : first;
}
