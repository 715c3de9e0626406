import { parameterValue } from './parameterValue';

/** Variables that begin so are parameters of notebooks: `ALERT2ATTACK_PARAM_labels=150`. */
const prefix = 'ALERT2ATTACK_PARAM_';

/** The parameters that the environment gives, by their names in the notebook. */
export function environmentParameters(environment: NodeJS.ProcessEnv): Map<string, unknown> {
  return new Map(
    Object.entries(environment).flatMap(([name, text]) =>
      name.startsWith(prefix) && text !== undefined
        ? [[name.slice(prefix.length), parameterValue(text)] as const]
        : [],
    ),
  );
}
