import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { completionScripts } from '../../src/cli/completionScripts';
import { scratchFolder } from './scratchFolder';

const folder = scratchFolder();
const main = resolve(__dirname, '..', '..', 'dist', 'cli', 'main.js');

// A program of that name on the path, and files to complete.
mkdirSync(join(folder, 'bin'));
const program = join(folder, 'bin', 'alert2attack');
writeFileSync(program, `#!/bin/sh\nexec '${process.execPath}' '${main}' "$@"\n`);
chmodSync(program, 0o755);
writeFileSync(join(folder, 'my alerts.csv'), '');

function inShell(shell: string, ...args: string[]): string {
  const env = { ...process.env, PATH: `${join(folder, 'bin')}:${process.env['PATH']}`, HOME: folder };
  const { stdout, stderr } = spawnSync(shell, args, { cwd: folder, env, encoding: 'utf8' });
  return stdout + stderr;
}

const there = (shell: string): boolean => spawnSync(shell, ['--version']).status === 0;

/** What bash has in COMPREPLY after Tab behind some words. */
function bash(...words: string[]): string[] {
  const code = `
    ${completionScripts.get('bash')}
    compopt() { :; }
    COMP_WORDS=(alert2attack ${words.map((word) => `'${word}'`).join(' ')})
    COMP_CWORD=${words.length}
    _alert2attack
    printf '%s\\n' "\${COMPREPLY[@]}"`;
  return inShell('bash', '-c', code)
    .split('\n')
    .filter((line) => line !== '');
}

test.skipIf(!there('bash'))('bash completes commands, options, choices and files', () => {
  expect(bash('ne')).toEqual(['next-to-label']);
  expect(bash('tag', '--gu')).toEqual(['--guard-formulas']);
  expect(bash('export', 'x.csv', '--to', 'st')).toEqual(['stix']);
  expect(bash('export', 'x.csv', '--to', '=')).toContain('navigator');
  expect(bash('tag', 'my')).toEqual(['my alerts.csv']);
  expect(bash('attack', '')).toEqual(['summary', 'resolve', 'export']);
});

test.skipIf(!there('fish'))('fish completes commands, options, choices and files', () => {
  const fish = (line: string): string[] =>
    inShell('fish', '-c', `${completionScripts.get('fish')}\ncomplete -C '${line}'`)
      .split('\n')
      .map((found) => found.split('\t')[0])
      .filter((found) => found !== '');
  expect(fish('alert2attack ne')).toEqual(['next-to-label']);
  expect(fish('alert2attack tag --gu')).toEqual(['--guard-formulas']);
  expect(fish('alert2attack export x.csv --to st')).toEqual(['stix']);
  expect(fish('alert2attack tag my').join()).toMatch(/^my\\? alerts\.csv$/);
});

test.skipIf(!there('zsh'))('zsh offers commands, options and choices with what they mean, and files', () => {
  // Completion widgets run only within the line editor: the functions that they call are looked at instead.
  const zsh = (...words: string[]): string => {
    const code = `
      compdef() { :; }
      _describe() { print -l "\${described[@]}"; }
      _files() { print files; }
      ${completionScripts.get('zsh')}
      words=(alert2attack ${words.map((word) => `'${word}'`).join(' ')})
      CURRENT=${words.length + 1}
      _alert2attack`;
    return inShell('zsh', '-f', '-c', code).trim();
  };
  expect(zsh('ne')).toMatch(/^next-to-label:pick the alerts/);
  expect(zsh('export', 'x.csv', '--to', 'st')).toBe('stix:');
  expect(zsh('tag', 'my')).toBe('files');
});

test('every shell’s code is as its shell wants it', () => {
  for (const shell of ['bash', 'zsh', 'fish'].filter(there)) {
    const file = join(folder, `code.${shell}`);
    writeFileSync(file, completionScripts.get(shell)!);
    expect(inShell(shell, '-n', file)).toBe('');
  }
});
