import { vi } from 'vitest';
import { runCli } from '../../src/cli/runCli';

/** What a command printed, and how it ended. */
export interface CommandResult {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line within this process. */
export async function capturedCli(...args: readonly string[]): Promise<CommandResult> {
  const printed = { out: '', err: '' };
  const out = vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    printed.out += String(chunk);
    return true;
  });
  const err = vi.spyOn(process.stderr, 'write').mockImplementation((chunk) => {
    printed.err += String(chunk);
    return true;
  });
  try {
    const code = await runCli(args);
    return { code, ...printed };
  } finally {
    out.mockRestore();
    err.mockRestore();
  }
}
