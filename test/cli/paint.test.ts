import { expect, test } from 'vitest';
import { hasColours, paint } from '../../src/cli/paint';

const terminal = { isTTY: true };
const pipe = { isTTY: false };

test.each<[boolean, string, { isTTY?: boolean }, NodeJS.ProcessEnv]>([
  [true, 'a terminal', terminal, { TERM: 'xterm-256color' }],
  [false, 'a pipe', pipe, { TERM: 'xterm-256color' }],
  [false, 'a terminal with NO_COLOR', terminal, { NO_COLOR: '1' }],
  [true, 'a terminal with an empty NO_COLOR', terminal, { NO_COLOR: '' }],
  [false, 'a dumb terminal', terminal, { TERM: 'dumb' }],
  [true, 'a pipe with FORCE_COLOR', pipe, { FORCE_COLOR: '1' }],
  [true, 'a pipe with FORCE_COLOR, which goes before NO_COLOR', pipe, { FORCE_COLOR: '', NO_COLOR: '1' }],
  [false, 'a terminal with FORCE_COLOR=0', terminal, { FORCE_COLOR: '0' }],
])('hasColours is %s for %s', (wanted, _, stream, env) => {
  expect(hasColours(stream, env)).toBe(wanted);
});

test('paint colours on a terminal, and leaves text alone in a pipe', () => {
  const { FORCE_COLOR, NO_COLOR, TERM } = process.env;
  for (const name of ['FORCE_COLOR', 'NO_COLOR', 'TERM']) delete process.env[name];
  try {
    expect(paint('bad', 'unfit', terminal)).toBe('\u001b[31munfit\u001b[39m');
    expect(paint('stronglyFor', 'lsass', terminal)).toBe('\u001b[1m\u001b[32mlsass\u001b[39m\u001b[22m');
    expect(paint('bad', 'unfit', pipe)).toBe('unfit');
  } finally {
    for (const [name, value] of Object.entries({ FORCE_COLOR, NO_COLOR, TERM })) {
      if (value !== undefined) process.env[name] = value;
    }
  }
});
