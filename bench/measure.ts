import { type Run, Side } from './side';

/** What one side needed for a step. */
export interface Cost {
  /** The middle of all runs' seconds, per alert where the step is so. */
  readonly seconds: number;
  /** The middle of all runs' seconds on all processors together. */
  readonly cpuSeconds: number;
  readonly runs: readonly Run[];
  readonly peakBytes: number;
}

/**
 * Runs a step on all sides in turn, so that what else the machine does falls on each.
 *
 * @param commands - a command per side that speaks `stepProcess`'s lines
 */
export async function measure(
  commands: readonly (readonly string[])[],
  repeats: number,
  per: number = 1,
  env?: NodeJS.ProcessEnv,
): Promise<Cost[]> {
  const sides: Side[] = [];
  try {
    for (const command of commands) {
      sides.push(new Side(command, env));
      await sides[sides.length - 1].ready();
    }
    const runs: Run[][] = sides.map(() => []);
    for (let k = 0; k < repeats; k++) {
      for (const [i, side] of sides.entries()) {
        const { seconds, cpuSeconds } = await side.run();
        runs[i].push({ seconds: seconds / per, cpuSeconds: cpuSeconds / per });
      }
    }
    const costs: Cost[] = [];
    for (const [i, side] of sides.entries()) {
      costs.push({
        seconds: median(runs[i].map((run) => run.seconds)),
        cpuSeconds: median(runs[i].map((run) => run.cpuSeconds)),
        runs: runs[i],
        peakBytes: await side.end(),
      });
    }
    return costs;
  } finally {
    for (const side of sides) side.kill();
  }
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
