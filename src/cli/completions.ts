import type { Argument, Command, Option } from 'commander';
import { allOptions } from './allOptions';

/** What may stand where the cursor is. */
export interface Completions {
  readonly words: readonly { readonly word: string; readonly description: string }[];
  /** Whether names of files and folders fit as well. */
  readonly files: boolean;
}

const nothing: Completions = { words: [], files: false };

// Placeholders of options and arguments that take a path.
const pathLike = /file|folder|csv|alerts|source|names/;

/**
 * What may stand for the last of some words of the command line: commands, options, choices of options, files.
 *
 * @param program - the command line
 * @param words - the words behind the program's name; the last is what was typed of the wanted one, perhaps nothing
 */
export function completions(program: Command, words: readonly string[]): Completions {
  const before = words.slice(0, -1);
  const typed = words.at(-1) ?? '';
  const { command, open, values } = placeOf(program, before);
  const [, name, start] = /^(--[^=]+)=(.*)$/.exec(typed) ?? [];
  if (name !== undefined) {
    const given = optionNamed(command, name);
    const found = given ? valuesOf(given, start) : nothing;
    return {
      ...found,
      words: found.words.map(({ word, description }) => ({ word: `${name}=${word}`, description })),
    };
  }
  if (open && !(open.variadic && typed.startsWith('-'))) return valuesOf(open, typed);
  if (typed.startsWith('-')) return optionsOf(command, typed);
  const children = command.commands.map((child) => ({
    word: child.name(),
    description: child.description(),
  }));
  if (children.length > 0) return { words: startingWith(children, typed), files: false };
  const [argument] = [command.registeredArguments[values], command.registeredArguments.at(-1)].filter(
    (candidate, i) => candidate && (i === 0 || candidate.variadic),
  );
  return argument ? valuesOf(argument, typed) : nothing;
}

interface Place {
  readonly command: Command;
  /** The option whose value comes next. */
  readonly open: Option | undefined;
  /** How many arguments of the command stand there. */
  readonly values: number;
}

function placeOf(program: Command, words: readonly string[]): Place {
  let [command, values]: [Command, number] = [program, 0];
  let open: Option | undefined;
  for (const word of words) {
    // Shells that break words at `=` give it as a word.
    if (word === '=') continue;
    if (word.startsWith('-')) {
      const option = optionNamed(command, word.split('=')[0]);
      open = option && takesValue(option) && !word.includes('=') ? option : undefined;
      continue;
    }
    if (open) {
      if (!open.variadic) open = undefined;
      continue;
    }
    const child = command.commands.find((candidate) => candidate.name() === word);
    if (child) [command, values] = [child as Command, 0];
    else values++;
  }
  return { command, open, values };
}

function takesValue(option: Option): boolean {
  return option.required || option.optional;
}

function optionNamed(command: Command, name: string): Option | undefined {
  return allOptions(command).find(({ long, short }) => name === long || name === short);
}

function optionsOf(command: Command, typed: string): Completions {
  const options = allOptions(command).map(({ long, short, description }) => ({
    word: long ?? short ?? '',
    description,
  }));
  return { words: startingWith(options, typed), files: false };
}

function valuesOf(given: Option | Argument, typed: string): Completions {
  const placeholder = 'flags' in given ? given.flags : given.name();
  const choices = (given.argChoices ?? []).map((word) => ({ word, description: '' }));
  return { words: startingWith(choices, typed), files: choices.length === 0 && pathLike.test(placeholder) };
}

function startingWith(words: Completions['words'], typed: string): Completions['words'] {
  return words.filter(({ word }) => word.startsWith(typed));
}
