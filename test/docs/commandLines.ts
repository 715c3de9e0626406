import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { afterAll } from 'vitest';
import { createProgram } from '../../src/cli/program';

const root = resolve(__dirname, '..', '..');

/** The words of a command line behind the program's name; remarks in brackets and comments left out. */
export function wordsOf(line: string): string[] {
  const command = line.replace(/\s+#.*$/, '').replace(/\s{2,}\(.*\)$/, '');
  const words = command.match(/"[^"]*"|'[^']*'|\S+/g) ?? [];
  const plain = words.map((word) => word.replace(/^(["'])(.*)\1$/, '$2'));
  return plain[0] === 'node' ? plain.slice(2) : plain.slice(1);
}

// What takes long, asks the network, waits for people, or reads a file that somebody else has.
const onlyParsed =
  /^(?:reproduce|search|datasets|report|review|notebooks (?:run|check|new|install-kernel))|18\.1|timestamp|target-accuracy|best\.json|my-|\bwhere\b/;

/** Whether a command line can be run on the data that ship, in seconds. */
export function isQuick(words: readonly string[]): boolean {
  return !onlyParsed.test(words.join(' '));
}

/** Lets the commands' own parser read a line, and does nothing else. Throws what it refuses. */
export async function parseOnly(words: readonly string[]): Promise<void> {
  type Node = ReturnType<typeof createProgram>;
  const disarm = (command: Node): void => {
    command.configureOutput({ writeErr: () => {}, writeOut: () => {} });
    if (command.commands.length === 0) command.action(() => {});
    for (const child of command.commands) disarm(child as Node);
  };
  const program = createProgram();
  disarm(program);
  await program.parseAsync([...words], { from: 'user' });
}

/** How a command line ended. */
export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

const runner = `
const { runCli } = require(process.argv[1]);
const lines = JSON.parse(require('node:fs').readFileSync(0, 'utf8'));
const written = { out: '', err: '' };
const real = process.stdout.write.bind(process.stdout);
process.stdout.write = (text) => { written.out += text; return true; };
process.stderr.write = (text) => { written.err += text; return true; };
process.setMaxListeners(0);
(async () => {
  const ended = [];
  for (const words of lines) {
    written.out = written.err = '';
    ended.push({ code: await runCli(words), ...written });
  }
  real(JSON.stringify(ended), () => process.exit(0));
})();`;

/** A fifth of the data that ship, and the program, in a folder of its own; it goes when the tests are done. */
export function commandFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'commands-'));
  for (const name of ['dist', 'notebooks']) symlinkSync(join(root, name), join(folder, name));
  mkdirSync(join(folder, 'data'));
  for (const name of ['tagged_alerts.csv', 'alerts.csv']) {
    const [head, ...rows]: string[][] = parse(readFileSync(join(root, 'data', name), 'utf8'), { bom: true });
    const some = rows.filter((_, i) => i % 5 === 0);
    writeFileSync(join(folder, 'data', name), stringify([head, ...some]));
  }
  copyFileSync(join(folder, 'data', 'alerts.csv'), join(folder, 'alerts.csv'));
  // What the review page exports: labelled alerts.
  copyFileSync(join(folder, 'data', 'tagged_alerts.csv'), join(folder, 'tagged_alerts.csv'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/**
 * Runs command lines one after the other in one process. Training takes the fastest estimator where the line names
 * none: what is tested is the command line, not the default model. Of a sheet to fill in, one that is filled in.
 */
export function runLines(folder: string, lines: readonly (readonly string[])[]): Ended[] {
  const filledIn = lines.map((words) =>
    words[0] === 'train' ? words.map((word) => word.replace('label-me.csv', 'tagged_alerts.csv')) : words,
  );
  const fast = filledIn.map((words) =>
    ['train', 'evaluate'].includes(words[0]) && !words.some((word) => /^--(?:estimator|recipe)$/.test(word))
      ? [...words, '--estimator', 'nearest-alert']
      : words,
  );
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['-e', runner, join(root, 'dist', 'cli', 'runCli.js')],
    {
      ...{ cwd: folder, input: JSON.stringify(fast), encoding: 'utf8', maxBuffer: 1e8 },
      env: { ...process.env, ALERT2ATTACK_DATA: '', FORCE_COLOR: '0' },
    },
  );
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout);
}

/** Command lines that make what others read: a model, tagged alerts, alerts to label. */
export const preparation: readonly (readonly string[])[] = [
  ['train', 'data/tagged_alerts.csv', '--out', 'model.json'],
  ['tag', 'data/alerts.csv', '--model', 'model.json', '--out', 'tagged.csv'],
  ['next-to-label', 'data/alerts.csv', '--model', 'model.json', '--out', 'label-me.csv'],
];
