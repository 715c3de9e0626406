import { Command } from 'commander';
import { expect, test } from 'vitest';
import { commandHelp } from '../../src/cli/commandHelp';

test('commandHelp reads remarks and examples behind the options', () => {
  const command = new Command('tag').addHelpText(
    'after',
    '\nExit code 1 when a label is unfit.\n\nExamples:\n  $ alert2attack tag a.csv\n  $ alert2attack tag b.csv --json',
  );
  expect(commandHelp(command)).toEqual({
    remarks: ['Exit code 1 when a label is unfit.'],
    examples: ['alert2attack tag a.csv', 'alert2attack tag b.csv --json'],
  });
});

test('commandHelp of a command without a word after its options is empty', () => {
  expect(commandHelp(new Command('x'))).toEqual({ remarks: [], examples: [] });
});
