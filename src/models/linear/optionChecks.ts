import { InputError } from '../../errors/inputError';

/**
 * The number, when it is above 0 and finite.
 * @throws InputError otherwise
 */
export function positiveOption(name: string, value: number): number {
  if (typeof value === 'number' && value > 0 && value < Infinity) return value;
  throw new InputError(`invalid ${name} ${value}: give a number above 0`);
}

/**
 * The number, when it is 0 or above and finite.
 * @throws InputError otherwise
 */
export function nonNegativeOption(name: string, value: number): number {
  if (typeof value === 'number' && value >= 0 && value < Infinity) return value;
  throw new InputError(`invalid ${name} ${value}: give a number of 0 or more`);
}

/**
 * The number, when it is whole and at least 1.
 * @throws InputError otherwise
 */
export function countOption(name: string, value: number): number {
  if (Number.isInteger(value) && value >= 1) return value;
  throw new InputError(`invalid ${name} ${value}: give a whole number of 1 or more`);
}

/**
 * The word, when it is one of those allowed.
 * @throws InputError otherwise
 */
export function choiceOption<T extends string>(name: string, value: T, allowed: readonly T[]): T {
  if (allowed.includes(value)) return value;
  throw new InputError(`invalid ${name} ${JSON.stringify(value)}: give ${allowed.join(', ')}`);
}
