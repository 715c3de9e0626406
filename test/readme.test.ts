import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createProgram } from '../src/cli/program';

const root = resolve(__dirname, '..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');

// The README speaks of the data that ship.
const env = { ...process.env, ALERT2ATTACK_DATA: '' };

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'readme-'));
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(root, join(folder, 'node_modules', 'alert2attack'));
  for (const name of ['dist', 'data']) symlinkSync(join(root, name), join(folder, name));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function blocks(language: string): string[] {
  return [...readme.matchAll(/^```(\w+)\n(.*?)^```$/gms)]
    .filter((match) => match[1] === language)
    .map((match) => match[2]);
}

test('the first screen of the README has exactly two commands', () => {
  const commands = blocks('sh')[0].trim().split('\n');
  expect(commands.map((line) => line.split('#')[0].trim())).toEqual([
    'npm ci && npm start',
    'npm ci && npm test',
  ]);
  expect(readme.indexOf('```sh')).toBeLessThan(800);
});

const commands = blocks('sh').flatMap((block) =>
  block.split('\n').filter((line) => line.startsWith('node ')),
);

test('the README shows commands of its own', () => {
  expect(commands.length).toBeGreaterThanOrEqual(4);
});

/** What the README shows right below a block that ends in this command. */
function shownBelow(command: string): string[] {
  const [, shown = ''] = readme.split(`${command}\n\`\`\`\n\n\`\`\`text\n`);
  return shown.split('```')[0].split('\n');
}

test.each(commands)('the README command runs, and prints what is shown of it: %s', (command) => {
  const words = command.split('#')[0].match(/"[^"]*"|\S+/g) ?? [];
  const [node, ...args] = words.map((word) => word.replaceAll('"', ''));
  expect(node).toBe('node');
  const printed = execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8', env });
  expect(printed).not.toBe('');
  expect(printed.split('\n')).toEqual(expect.arrayContaining(shownBelow(command)));
});

test('the README shows a real explanation, and names commands that there are', () => {
  expect(commands.flatMap(shownBelow).filter((line) => line !== '').length).toBeGreaterThanOrEqual(4);
  const [, list] = readme.match(/\*\*Command line\*\*: ([^;]*);/) ?? [];
  const named = [...list.matchAll(/`([\w-]+)`/g)].map((match) => match[1]);
  const there = createProgram().commands.map((command) => command.name());
  expect(named.sort()).toEqual(there.sort());
});

test('every column of tags is named in the README', () => {
  const tagged = readFileSync(join(folder, 'tagged.csv'), 'utf8').split(/\r?\n/)[0].split(',');
  const given = readFileSync(join(root, 'data', 'alerts.csv'), 'utf8')
    .split(/\r?\n/)[0]
    .split(',');
  const added = tagged.filter((column) => !given.includes(column) && !column.startsWith('candidate_'));
  expect(added).toContain('confidence');
  for (const column of added) expect(readme).toContain(`\`${column}\``);
});

test.each(blocks('ts').map((code, i) => [i + 1, code] as const))(
  'README snippet %i compiles, and prints what its comments say',
  (i, code) => {
    const file = join(folder, `snippet${i}.mts`);
    writeFileSync(file, code);
    const options: ts.CompilerOptions = {
      module: ts.ModuleKind.Node20,
      target: ts.ScriptTarget.ES2023,
      types: ['node'],
      typeRoots: [join(root, 'node_modules', '@types')],
      strict: true,
      skipLibCheck: true,
    };
    const program = ts.createProgram([file], options);
    const problems = ts
      .getPreEmitDiagnostics(program)
      .map((problem) => ts.flattenDiagnosticMessageText(problem.messageText, '\n'));
    expect(problems).toEqual([]);
    program.emit();
    const printed = execFileSync(process.execPath, [file.replace('.mts', '.mjs')], {
      cwd: folder,
      encoding: 'utf8',
      env,
    });
    const promised = [...code.matchAll(/console\.log\(.*; \/\/ (.*)$/gm)].map((match) => match[1]);
    for (const line of promised) expect(printed.split('\n')).toContain(line);
    expect(printed).not.toBe('');
  },
);

test('every file that the README points to is there', () => {
  const paths = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map((match) => match[1]);
  expect(paths.length).toBeGreaterThan(0);
  expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});
