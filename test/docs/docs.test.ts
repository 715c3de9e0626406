import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { commandFolder, isQuick, parseOnly, preparation, runLines, wordsOf } from './commandLines';

const root = resolve(__dirname, '..', '..');
const pages = readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md'));
const textOf = new Map(pages.map((name) => [name, readFileSync(join(root, 'docs', name), 'utf8')]));
const folder = commandFolder();

function blocks(text: string, language: string): string[] {
  return [...text.matchAll(/^```(\w+)\n(.*?)^```$/gms)]
    .filter((match) => match[1] === language)
    .map((match) => match[2]);
}

const commands = [...textOf].flatMap(([page, text]) =>
  blocks(text, 'sh')
    .flatMap((block) => block.split('\n'))
    .filter((line) => line !== '')
    .map((line): [page: string, line: string] => [page, line]),
);

test.each(commands)('%s: the program takes the command: %s', async (_, line) => {
  expect(line).toMatch(/^(?:node dist\/cli\/main\.js|alert2attack) /);
  await parseOnly(wordsOf(line));
});

test('the commands that take seconds run, page by page, on the data that ship', () => {
  const lines = [...new Set(commands.map(([, line]) => line))].map(wordsOf).filter(isQuick);
  expect(lines.length).toBeGreaterThan(8);
  const all = [...preparation, ...lines];
  const ended = runLines(folder, all);
  expect(
    all.flatMap((words, i) => (ended[i].code === 0 ? [] : [`${words.join(' ')}: ${ended[i].err}`])),
  ).toEqual([]);
  for (const [i, { out }] of ended.entries()) expect([all[i], out]).not.toEqual([all[i], '']);
});

const snippets = [...textOf].flatMap(([page, text]) =>
  blocks(text, 'ts').map((code): [page: string, code: string] => [page, code]),
);

test.each(snippets)('%s: the snippet compiles, and prints what its comments say', (page, code) => {
  const file = join(folder, `${page}.mts`);
  mkdirSync(join(folder, 'node_modules'), { recursive: true });
  const link = join(folder, 'node_modules', 'alert2attack');
  if (!existsSync(link)) symlinkSync(root, link);
  writeFileSync(file, code);
  const program = ts.createProgram([file], {
    ...{ module: ts.ModuleKind.Node20, target: ts.ScriptTarget.ES2023, strict: true, skipLibCheck: true },
    ...{ types: ['node'], typeRoots: [join(root, 'node_modules', '@types')] },
  });
  const problems = ts.getPreEmitDiagnostics(program);
  expect(problems.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))).toEqual([]);
  program.emit();
  const printed = execFileSync(process.execPath, [file.replace('.mts', '.mjs')], { encoding: 'utf8' });
  const promised = [...code.matchAll(/console\.log\(.*; \/\/ (.*)$/gm)].map((match) => match[1]);
  expect(promised.length).toBeGreaterThan(0);
  expect(printed.trim().split('\n')).toEqual(promised);
});

/** The names by which a code host knows the headings of a page. */
function anchors(text: string): string[] {
  const headings = [...text.matchAll(/^#+ (.+)$/gm)].map(([, title]) => title.toLowerCase());
  return headings.map((title) => title.replaceAll(/[^\p{L}\p{N} _-]/gu, '').replaceAll(' ', '-'));
}

test.each([...textOf])('%s: links lead to files and headings that are there', (page, text) => {
  const links = [...text.matchAll(/\]\((?!https?:)([^)\s]+)\)/g)].map((match) => match[1]);
  for (const link of links) {
    const [path, anchor] = link.split('#');
    const target = path === '' ? join(root, 'docs', page) : join(dirname(join(root, 'docs', page)), path);
    expect([link, existsSync(target)]).toEqual([link, true]);
    if (anchor !== undefined) expect(anchors(readFileSync(target, 'utf8'))).toContain(anchor);
  }
});

test('the index names every page', () => {
  const index = textOf.get('README.md')!;
  for (const page of pages.filter((name) => name !== 'README.md')) expect(index).toContain(`(${page})`);
});

test('the glossary is in alphabetical order', () => {
  const words = [...textOf.get('glossary.md')!.matchAll(/^- \*\*(.+?)\*\*/gm)].map(([, word]) =>
    word.toLowerCase(),
  );
  expect(words).toEqual([...words].sort());
});

test('every file and script that the pages name is there', () => {
  const scripts = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).scripts;
  for (const [page, text] of textOf) {
    for (const [, path] of text.matchAll(/`((?:src|test|bench)\/[\w./-]+)`/g)) {
      expect([page, path, existsSync(join(root, path))]).toEqual([page, path, true]);
    }
    for (const [, name] of text.matchAll(/npm run ([\w:]+)/g))
      expect([page, Object.keys(scripts)]).toEqual([page, expect.arrayContaining([name])]);
  }
});
