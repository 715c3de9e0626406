import { expect, it } from 'vitest';
import { measure } from '../../bench/measure';

/** A side that claims to take the given seconds, run after run. */
function side(seconds: readonly number[], peakBytes: number): string[] {
  const program = `
    const seconds = ${JSON.stringify(seconds)};
    const say = (value) => process.stdout.write(JSON.stringify(value) + '\\n');
    say({ ready: true });
    require('node:readline').createInterface({ input: process.stdin })
      .on('line', () => say({ seconds: seconds[0], cpuSeconds: 2 * seconds.shift() }))
      .on('close', () => say({ peakBytes: ${peakBytes} }));`;
  return [process.execPath, '-e', program];
}

it('runs each side as often as asked, and takes the middle of its seconds', async () => {
  const [a, b] = await measure([side([3, 1, 2, 9], 10), side([8, 4, 6, 9], 20)], 3, 2);
  expect(a).toMatchObject({ seconds: 1, cpuSeconds: 2, peakBytes: 10 });
  expect(a.runs.map(({ seconds }) => seconds)).toEqual([1.5, 0.5, 1]);
  expect(b).toMatchObject({ seconds: 3, cpuSeconds: 6, peakBytes: 20 });
});

it('says so when a side ends before it has answered', async () => {
  await expect(measure([[process.execPath, '-e', '']], 1)).rejects.toThrow('ended early');
});
