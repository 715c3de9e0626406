import type { Command } from 'commander';
import { nearestName } from '../spelling/nearestName';
import { allOptions } from './allOptions';

/**
 * Makes a command tell of an option that it does not know before it tells of one that it misses: who mistyped an option
 * that must be given would else read only that it is not there.
 */
export function unknownOptionFirst(command: Command): void {
  const parse = command.parseOptions.bind(command);
  command.parseOptions = (words) => {
    const parsed = parse(words);
    const [flag] = parsed.unknown;
    const asksHelp = parsed.unknown.some((word) => word === '--help' || word === '-h');
    if (flag !== undefined && !asksHelp && command.commands.length === 0) refuse(command, flag);
    return parsed;
  };
}

function refuse(command: Command, flag: string): never {
  const [name] = flag.split('=');
  const known = allOptions(command).flatMap(({ long }) => long ?? []);
  const nearest = name.startsWith('--') ? nearestName(name, known) : undefined;
  const meant = nearest === undefined ? '' : `\n(Did you mean ${nearest}?)`;
  command.error(`error: unknown option '${flag}'${meant}`, { code: 'commander.unknownOption' });
}
