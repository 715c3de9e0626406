// Runs one step of this package: node stepProcess.js NAME INPUTS. Answers each line "run" with the seconds that it
// took, by the clock and on the processors, and in the end tells the process's peak memory.
import { createInterface } from 'node:readline';
import { loadInputs } from './inputs';
import { steps } from './steps';

async function main([name, file]: readonly string[]): Promise<void> {
  const step = steps.find((one) => one.name === name);
  if (!step) throw new Error(`there is no step ${name}`);
  const prepared = await step.prepare(loadInputs(file));
  await prepared.warmUp();
  let childPeak = 0;
  answer({ ready: true });
  for await (const line of createInterface({ input: process.stdin })) {
    if (line !== 'run') break;
    // Python frees a run's result at once; so that the peaks compare, a large one is freed here too. Not a small
    // one: collecting takes the memory that the next run would have used again.
    if (process.memoryUsage().external > 2 ** 28) {
      globalThis.gc?.();
      // The second waits until what the first found is given back.
      globalThis.gc?.();
    }
    const usage = process.cpuUsage();
    const began = process.hrtime.bigint();
    const result = await prepared.run();
    const seconds = Number(process.hrtime.bigint() - began) / 1e9;
    const { user, system } = process.cpuUsage(usage);
    const child = isChild(result) ? result : null;
    childPeak = Math.max(childPeak, child?.peakBytes ?? 0);
    answer({ seconds, cpuSeconds: child?.cpuSeconds ?? (user + system) / 1e6 });
  }
  answer({ peakBytes: childPeak || process.resourceUsage().maxRSS * 1024 });
}

function isChild(value: unknown): value is { peakBytes: number; cpuSeconds: number } {
  return typeof value === 'object' && value !== null && 'cpuSeconds' in value;
}

function answer(value: object): void {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}

main(process.argv.slice(2)).then(
  () => process.exit(0),
  (error) => {
    console.error(error);
    process.exit(1);
  },
);
