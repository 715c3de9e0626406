import { CommanderError } from 'commander';
import { expect, test } from 'vitest';
import { packageVersion } from '../../src/cli/packageVersion';
import { createProgram } from '../../src/cli/program';

type Node = ReturnType<typeof createProgram>;

/** Every command, those within commands as well. */
function all(command: Node): Node[] {
  return command.commands.flatMap((child) => [child as Node, ...all(child as Node)]);
}

test('every command says what it does, and throws where it would end the process', () => {
  const commands = all(createProgram());
  expect(commands.length).toBeGreaterThan(12);
  for (const command of commands) {
    expect([command.name(), command.description()]).not.toContain('');
    const help = () => command.parse(['--help'], { from: 'user' });
    command.configureOutput({ writeOut: () => {} });
    expect(help).toThrow(CommanderError);
  }
});

test('no two commands have the same name, and no option of a command the same flag', () => {
  for (const command of [createProgram(), ...all(createProgram())]) {
    const names = command.commands.map((child) => child.name());
    const flags = command.options.map(({ long }) => long);
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(flags).size).toBe(flags.length);
  }
});

test('--version is the package’s', () => {
  expect(createProgram().version()).toBe(packageVersion());
});
