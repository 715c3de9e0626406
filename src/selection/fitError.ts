import { InputError } from '../errors/inputError';
import type { Params } from '../models/params';
import type { FitTask } from './fitTask';
import type { FitFailure } from './runFit';

/** The error to throw for a failed fit: it names the candidate and the fold. */
export function fitError(
  { fit, fold }: FitTask,
  { message, stack, isInputError }: FitFailure,
  candidates: readonly Params[],
  folds: number,
): Error {
  const { candidate } = fit.members[0];
  const options = Object.entries(candidates[candidate])
    .map(([name, value]) => `${name}=${value instanceof Map ? 'Map' : JSON.stringify(value)}`)
    .join(', ');
  const where = `candidate ${candidate + 1} of ${candidates.length}${options && ` (${options})`}`;
  const text = `${where}, fold ${fold + 1} of ${folds}: ${message}`;
  if (isInputError) return new InputError(text);
  const cause = new Error(message);
  cause.stack = stack;
  return new Error(text, { cause });
}
