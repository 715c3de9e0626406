import { InputError } from '../errors/inputError';

type NamedPart = readonly [name: string, ...rest: unknown[]];

/** Weights of named parts. */
export type PartWeights = Readonly<Record<string, number>>;

/**
 * Checks that parts come as a list that names each once. `__` separates a part's name from what is in it.
 * @throws InputError naming the first that does not fit
 */
export function checkPartNames(owner: string, option: string, parts: readonly NamedPart[]): void {
  if (!Array.isArray(parts) || parts.length === 0) {
    throw new InputError(`${owner} has no ${option}: give a list of [name, ...]`);
  }
  const seen = new Set<string>();
  for (const part of parts as readonly NamedPart[]) {
    const name = Array.isArray(part) ? part[0] : part;
    if (typeof name !== 'string' || name === '' || name.includes('__')) {
      throw new InputError(
        `${JSON.stringify(name) ?? typeof name} in ${option} is no name: give a text without "__"`,
      );
    }
    if (seen.has(name))
      throw new InputError(`${option} has ${JSON.stringify(name)} twice: names must differ`);
    seen.add(name);
  }
}

/**
 * Checks weights by name.
 * @throws InputError when one is for no part, or no finite number
 */
export function checkPartWeights(
  option: string,
  weights: PartWeights | null | undefined,
  parts: readonly NamedPart[],
): void {
  const names = parts.map(([name]) => name);
  for (const [name, weight] of Object.entries(weights ?? {})) {
    if (!names.includes(name)) {
      throw new InputError(`${option} has ${JSON.stringify(name)}: there are ${names.join(', ')}`);
    }
    if (!Number.isFinite(weight)) {
      throw new InputError(`${option} of ${JSON.stringify(name)} is ${weight}: give a number`);
    }
  }
}

/** The weight of a part: 1 when none is given. */
export function partWeight(weights: PartWeights | null | undefined, name: string): number {
  return weights && Object.hasOwn(weights, name) ? weights[name] : 1;
}
