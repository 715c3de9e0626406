import { Argument, Command, Option } from 'commander';
import { expect, test } from 'vitest';
import { suggestChoices } from '../../src/cli/suggestChoices';

function parsed(...args: string[]): { opts: unknown; message: string } {
  let message = '';
  const command = new Command('x')
    .exitOverride()
    .configureOutput({
      writeErr: (text) => {
        message += text;
      },
    })
    .addOption(new Option('--to <format>').choices(['navigator', 'stix', 'parquet']))
    .addOption(new Option('--parts <names...>').choices(['train', 'test']))
    .option('--out <file>')
    .addArgument(new Argument('[shell]').choices(['bash', 'zsh']));
  suggestChoices(command);
  try {
    command.parse(args, { from: 'user' });
  } catch (error) {
    expect((error as { code?: string }).code).toBe('commander.invalidArgument');
  }
  return { opts: command.opts(), message };
}

test('a word that is a choice is taken, and so are several', () => {
  expect(parsed('--to', 'stix', '--out', 'f').opts).toEqual({ to: 'stix', out: 'f' });
  expect(parsed('--parts', 'train', 'test').opts).toEqual({ parts: ['train', 'test'] });
});

test('a word that is no choice is answered by all of them, and the nearest', () => {
  const { message } = parsed('--to', 'navigater');
  expect(message).toContain('Allowed choices are navigator, stix, parquet.');
  expect(message).toContain('(Did you mean navigator?)');
});

test('an argument that is no choice is answered so too', () => {
  expect(parsed('bash').message).toBe('');
  expect(parsed('bsh').message).toContain('Allowed choices are bash, zsh.\n(Did you mean bash?)');
});

test('nothing is suggested where nothing is near', () => {
  expect(parsed('--to', 'xyz').message).not.toContain('Did you mean');
});
