import { CommanderError } from 'commander';
import { InputError } from '../errors/inputError';
import { exitCodes } from './exitCodes';
import { paint } from './paint';
import { printable } from './printable';
import { createProgram } from './program';
import { ReportedFailure } from './reportedFailure';

/** Runs the command line, and gives its exit code; errors are printed to standard error. */
export async function runCli(args: readonly string[]): Promise<number> {
  try {
    await createProgram().parseAsync(args, { from: 'user' });
    return exitCodes.ok;
  } catch (error) {
    return report(error);
  }
}

function report(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.ok : exitCodes.userError;
  if (error instanceof ReportedFailure) return exitCodes.userError;
  if (error instanceof InputError) {
    process.stderr.write(`${paint('bad', 'alert2attack:', process.stderr)} ${printable(error.message)}\n`);
    return exitCodes.userError;
  }
  if (error instanceof Error && error.name === 'AbortError') {
    process.stderr.write('alert2attack: stopped\n');
    return exitCodes.interrupted;
  }
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`alert2attack: an internal error, please report it\n${text}\n`);
  return exitCodes.internalError;
}
