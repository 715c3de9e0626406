import { Command } from 'commander';
import { expect, test } from 'vitest';
import { allOptions } from '../../src/cli/allOptions';

test('a command has its own options, then those of the commands that it is part of', () => {
  const child = new Command('child').option('--own <value>');
  new Command('program').option('-q, --quiet').configureHelp({ showGlobalOptions: true }).addCommand(child);
  child.configureHelp({ showGlobalOptions: true });
  expect(allOptions(child).map(({ long }) => long)).toEqual(['--own', '--help', '--quiet']);
});
