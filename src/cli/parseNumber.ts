import { InvalidArgumentError } from 'commander';

interface NumberRange {
  readonly min: number;
  readonly max: number;
  readonly integer: boolean;
}

/** A parser for a number option of the command line, which refuses what lies outside of its range. */
export function parseNumber({ min, max, integer }: NumberRange): (text: string) => number {
  return (text) => {
    const value = text.trim() === '' ? Number.NaN : Number(text);
    if (Number.isFinite(value) && value >= min && value <= max && (!integer || Number.isInteger(value))) {
      return value;
    }
    const kind = integer ? 'a whole number' : 'a number';
    throw new InvalidArgumentError(`expected ${kind} from ${min} to ${max}.`);
  };
}
