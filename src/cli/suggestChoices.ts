import { type Command, InvalidArgumentError } from 'commander';
import { nearestName } from '../spelling/nearestName';

/** Makes the options of a command that have choices name the nearest one to a word that is none of them. */
export function suggestChoices(command: Command): void {
  for (const option of command.options) {
    const { argChoices, parseArg } = option;
    if (!argChoices || !parseArg) continue;
    option.argParser((word: string, previous: unknown) => {
      if (argChoices.includes(word)) return parseArg(word, previous as never);
      const nearest = nearestName(word, argChoices);
      const meant = nearest === undefined ? '' : `\n(Did you mean ${nearest}?)`;
      throw new InvalidArgumentError(`Allowed choices are ${argChoices.join(', ')}.${meant}`);
    });
  }
}
