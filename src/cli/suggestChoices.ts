import { type Command, InvalidArgumentError } from 'commander';
import { nearestName } from '../spelling/nearestName';

/** Makes what has choices, options and arguments of a command, name the nearest one to a word that is none of them. */
export function suggestChoices(command: Command): void {
  for (const given of [...command.options, ...command.registeredArguments]) {
    const { argChoices, parseArg } = given;
    if (!argChoices || !parseArg) continue;
    given.argParser((word: string, previous: unknown) => {
      if (argChoices.includes(word)) return parseArg(word, previous as never);
      const nearest = nearestName(word, argChoices);
      const meant = nearest === undefined ? '' : `\n(Did you mean ${nearest}?)`;
      throw new InvalidArgumentError(`Allowed choices are ${argChoices.join(', ')}.${meant}`);
    });
  }
}
