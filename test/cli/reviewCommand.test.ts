import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createProgram } from '../../src/cli/program';
import { ReviewSession } from '../../src/review/reviewSession';
import { readReviewTable } from '../../src/review/reviewTable';
import { scratchFolder, smallTagger, taggedFile } from '../review/taggedFixture';
import { capturedCli } from './capturedCli';

const folder = scratchFolder();

test('--export writes what was decided, without a model', async () => {
  const path = taggedFile(folder);
  const session = new ReviewSession(await readReviewTable(path));
  session.decide({ row: 0, version: 0, kind: 'accepted', id: 'T1003' });
  session.decide({ row: 1, version: 0, kind: 'none', id: null });
  session.close();
  const output = join(folder, 'out.csv');
  expect(await capturedCli('review', path, '--export', output)).toMatchObject({
    code: 0,
    out: `wrote 1 alerts: ${output}\n`,
  });
  expect((await capturedCli('review', path, '--export', output, '--include-none')).out).toContain('wrote 2');
});

test('what is missing is said', async () => {
  const path = taggedFile(folder, 'b.csv');
  expect((await capturedCli('review', path)).err).toContain('give --model FILE');
  expect((await capturedCli('review', path, '--include-none')).err).toContain('goes with --export');
  expect((await capturedCli('review', path, '--model', 'm', '--export', 'x')).code).toBe(1);
  expect((await capturedCli('review', path, '--model', 'none.json')).err).toContain('none.json');
  expect((await capturedCli('review', path, '--port', '70000', '--model', 'm')).code).toBe(1);
});

test('it serves until Ctrl-C, then says how far the review is', async () => {
  const [path, model] = [taggedFile(folder, 'c.csv'), join(folder, 'model.json')];
  (await smallTagger()).save(model);
  const child = spawn(process.execPath, ['dist/cli/main.js', 'review', path, '--model', model, '--no-open']);
  let out = '';
  for await (const chunk of child.stdout) {
    out += String(chunk);
    if (!out.includes('end with Ctrl-C') || out.includes('are decided\n')) continue;
    const origin = /http:\/\/127\.0\.0\.1:\d+\//.exec(out)![0];
    expect((await fetch(origin)).status).toBe(200);
    child.kill('SIGINT');
  }
  if (child.exitCode === null) await once(child, 'exit');
  expect(child.exitCode).toBe(0);
  expect(out).toMatch(/^review of 4 alerts, 0 of them decided: http.*#[\w-]+\n/);
  expect(out).toContain('0 of 4 alerts are decided');
});

test('the examples of its help name options that it has', () => {
  const command = createProgram().commands.find((each) => each.name() === 'review')!;
  let help = '';
  const writeOut = (text: string): void => {
    help += text;
  };
  command.configureOutput({ writeOut }).outputHelp();
  const named = [...help.matchAll(/^ {2}\$ alert2attack review .*$/gm)].flatMap(([line]) =>
    line.match(/--[\w-]+/g),
  );
  const flags = command.options.map(({ long }) => long);
  expect(named.length).toBeGreaterThan(3);
  for (const flag of named) expect(flags).toContain(flag);
});
