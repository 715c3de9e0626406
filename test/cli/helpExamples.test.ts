import { expect, test } from 'vitest';
import { commandHelp } from '../../src/cli/commandHelp';
import { createProgram } from '../../src/cli/program';
import { commandFolder, isQuick, parseOnly, preparation, runLines, wordsOf } from '../docs/commandLines';

type Node = ReturnType<typeof createProgram>;

const all = (command: Node): Node[] => [command, ...command.commands.flatMap((child) => all(child as Node))];
const examples = [...new Set(all(createProgram()).flatMap((command) => commandHelp(command).examples))];
const folder = commandFolder();

test('every command has an example in its help, or in that of the command that it is part of', () => {
  expect(examples.length).toBeGreaterThan(25);
  for (const command of createProgram().commands) {
    expect(commandHelp(command as Node).examples, command.name()).not.toEqual([]);
  }
});

test.each(examples)('the commands take the example: %s', async (line) => {
  expect(line).toMatch(/^alert2attack /);
  await parseOnly(wordsOf(line));
});

test('the examples that take seconds run on the data that ship', () => {
  const lines = examples.map(wordsOf).filter(isQuick);
  expect(lines.length).toBeGreaterThan(12);
  const ended = runLines(folder, [...preparation, ...lines]);
  // T107.004 is there to show how an unfit id is answered; labels of the data that ship are all fit.
  const failed = [...preparation, ...lines].flatMap((words, i) =>
    ended[i].code === 0 || words.includes('T107.004') ? [] : [`${words.join(' ')}: ${ended[i].err}`],
  );
  expect(failed).toEqual([]);
});
