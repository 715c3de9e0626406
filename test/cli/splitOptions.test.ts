import { Command } from 'commander';
import { expect, test } from 'vitest';
import { addSplitOptions, type SplitFlags } from '../../src/cli/splitOptions';

function parsed(...words: string[]): SplitFlags {
  const command = addSplitOptions(new Command().exitOverride().configureOutput({ writeErr: () => {} }));
  return command.parse(words, { from: 'user' }).opts<SplitFlags>();
}

test('a fifth is held back by seed 42 when nothing is said', () => {
  expect(parsed()).toEqual({ testSize: 0.2, randomState: 42 });
});

test('every flag gives its value as a number, a name, or true', () => {
  expect(
    parsed('--test-size', '0.5', '--random-state', '4294967295', '--folds', '10', '--group', 'rule'),
  ).toEqual({ testSize: 0.5, randomState: 2 ** 32 - 1, folds: 10, group: 'rule' });
  expect(parsed('--dedupe', '--level', 'tactic', '--keep-labels')).toMatchObject({
    dedupe: true,
    level: 'tactic',
    keepLabels: true,
  });
});

test.each([
  ['--test-size', '1'],
  ['--test-size', '0'],
  ['--random-state', '-1'],
  ['--random-state', '4294967296'],
  ['--folds', '1'],
  ['--folds', '2.5'],
  ['--level', 'group'],
])('%s %s is refused with what is allowed', (flag, value) => {
  expect(() => parsed(flag, value)).toThrow(new RegExp(`'${flag}.*argument '${value}' is invalid`));
});
