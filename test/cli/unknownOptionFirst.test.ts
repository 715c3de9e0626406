import { Command } from 'commander';
import { expect, test } from 'vitest';
import { unknownOptionFirst } from '../../src/cli/unknownOptionFirst';

function parsed(...args: string[]): string {
  let printed = '';
  const output = (text: string): void => {
    printed += text;
  };
  const command = new Command('x')
    .exitOverride()
    .configureOutput({ writeErr: output, writeOut: output })
    .requiredOption('--model <file>')
    .option('--out <file>');
  unknownOptionFirst(command);
  try {
    command.parse(args, { from: 'user' });
  } catch (error) {
    expect((error as { code?: string }).code).toMatch(/^commander\./);
  }
  return printed;
}

test('a mistyped option that must be given is told as mistyped, not as missing', () => {
  for (const args of [['--modle', 'm.json'], ['--modle=m.json']]) {
    const told = parsed(...args);
    expect(told).toContain(`unknown option '${args[0]}'\n(Did you mean --model?)`);
    expect(told).not.toContain('required');
  }
});

test('an option that is like none is told without a suggestion', () => {
  expect(parsed('--xyz')).toBe("error: unknown option '--xyz'\n");
  expect(parsed('-z')).toBe("error: unknown option '-z'\n");
});

test('known options, values and help are as before', () => {
  expect(parsed('--model', 'm', '--out', '-')).toBe('');
  expect(parsed('--out', 'o')).toContain("required option '--model <file>' not specified");
  expect(parsed('--modle', '--help')).toContain('Usage: x');
});
