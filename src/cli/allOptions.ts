import type { Command, Option } from 'commander';

/** The options of a command, and those of the commands that it is part of. */
export function allOptions(command: Command): Option[] {
  const help = command.createHelp();
  return [...help.visibleOptions(command), ...help.visibleGlobalOptions(command)];
}
