import type { Command, Option } from 'commander';
import { commandHelp } from './commandHelp';
import { environmentVariables } from './environmentVariables';

const exitCodeRows: readonly (readonly [string, string])[] = [
  ['0', 'done'],
  [
    '1',
    'something in the input or the options cannot be used; `check` found an unfit label; a notebook failed',
  ],
  ['2', 'a fault of the program'],
  ['130', 'stopped by Ctrl-C; nothing half-written is left'],
];

/** The manual of the command line in Markdown, made from the commands themselves. */
export function manual(program: Command): string {
  const name = program.name();
  const global = program.createHelp().visibleOptions(program);
  const parts = [
    `# The command line`,
    'This page is made from the program by `npm run docs:cli`: change the commands, not the page.',
    `\`\`\`text\n${name} [options] <command> …\n\`\`\``,
    program.description(),
    `In a checkout, \`node dist/cli/main.js\` stands for \`${name}\`.`,
    `## Commands\n\n${table(
      ['command', 'what it does'],
      program.commands.map((child) => [`[\`${child.name()}\`](#${child.name()})`, child.description()]),
    )}`,
    `## Options of every command\n\n${optionTable(global)}`,
    ...program.commands.flatMap((child) => section(child as Command, name, 2)),
    `## Exit codes\n\n${table(['code', 'meaning'], exitCodeRows)}`,
    `## Environment\n\n${table(
      ['variable', 'meaning'],
      environmentVariables.map(([key, meaning]) => [`\`${key}\``, meaning]),
    )}`,
  ];
  return `${parts.join('\n\n')}\n`;
}

function section(command: Command, parent: string, level: number): string[] {
  const name = `${parent} ${command.name()}`;
  const title = level === 2 ? command.name() : `${command.parent!.name()} ${command.name()}`;
  const help = command.createHelp();
  const { remarks, examples } = commandHelp(command);
  const given = help.visibleArguments(command);
  const options = help.visibleOptions(command).filter(({ long }) => long !== '--help');
  return [
    `${'#'.repeat(level)} ${title}`,
    `${sentence(command.description())}`,
    `\`\`\`text\n${help.commandUsage(command)}\n\`\`\``,
    ...(given.length === 0
      ? []
      : [
          table(
            ['argument', 'meaning'],
            given.map((one) => [`\`${one.name()}\``, plain(help.argumentDescription(one))]),
          ),
        ]),
    ...(options.length === 0 ? [] : [optionTable(options)]),
    ...remarks.map((remark) => (remark.includes('\n') || remark.includes('$(') ? fenced(remark) : remark)),
    ...(examples.length === 0 ? [] : [fenced(examples.join('\n'))]),
    ...command.commands.flatMap((child) => section(child as Command, name, level + 1)),
  ];
}

function optionTable(options: readonly Option[]): string {
  return table(
    ['option', 'meaning', 'choices', 'default'],
    options.map((option) => [
      `\`${option.flags}\`${option.mandatory ? ' (required)' : ''}`,
      plain(option.description),
      (option.argChoices ?? []).map((choice) => `\`${choice}\``).join(', '),
      option.defaultValue === undefined || option.negate ? '' : `\`${option.defaultValue}\``,
    ]),
  );
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const used = head.map((_, j) => rows.some((row) => row[j] !== ''));
  const line = (cells: readonly string[]): string =>
    `| ${cells
      .filter((_, j) => used[j])
      .map((cell) => cell.replaceAll('|', '\\|'))
      .join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Text whose `<` Markdown does not take for a tag. */
function plain(text: string): string {
  return text.replaceAll('<', '\\<');
}

function fenced(text: string): string {
  return `\`\`\`text\n${text}\n\`\`\``;
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
