import type { Command } from 'commander';

/** What a command's help says after its options. */
export interface CommandHelp {
  /** Remarks, a paragraph each. */
  readonly remarks: readonly string[];
  /** Command lines that begin with the program's name. */
  readonly examples: readonly string[];
}

/** Reads the remarks and examples out of what a command's help prints after its options. */
export function commandHelp(command: Command): CommandHelp {
  let printed = '';
  const output = command.configureOutput();
  command.configureOutput({
    ...output,
    writeOut: (text) => {
      printed += text;
    },
  });
  command.outputHelp();
  command.configureOutput(output);
  const after = printed.slice(command.helpInformation().length);
  const examples = [...after.matchAll(/^ {2}\$ (.+)$/gm)].map(([, line]) => line);
  const remarks = after
    .replace(/^ {2}\$ .+$/gm, '')
    .replace(/^Examples?:$/gm, '')
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
  return { remarks, examples };
}
