#!/usr/bin/env node
import { runCli } from './runCli';

// A reader that closes the pipe early (`| head`) is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

runCli(process.argv.slice(2)).then((exitCode) => {
  process.exitCode = exitCode;
});
