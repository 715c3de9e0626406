import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Step } from '../step';

/** The command, process start to end. */
export const reproduce: Step = {
  name: 'reproduce',
  title: 'whole reproduce, process start to end',
  target: 3,
  repeats: 2,
  prepare() {
    const root = join(__dirname, '..', '..');
    const data = process.env['ALERT2ATTACK_DATA'];
    const peak = join(__dirname, '..', 'reportPeak.js');
    const run = async (...flags: string[]) => {
      const command = [
        '--require',
        peak,
        join(root, 'dist', 'cli', 'main.js'),
        'reproduce',
        '--json',
        ...flags,
      ];
      const { stderr } = await promisify(execFile)(process.execPath, [
        ...command,
        ...(data ? ['--data', data] : []),
      ]);
      const [, bytes, seconds] = /^peak (\d+) cpu ([\d.]+)$/m.exec(stderr) ?? [];
      return { peakBytes: Number(bytes), cpuSeconds: Number(seconds) };
    };
    return { warmUp: () => run('--skip-forest'), run: () => run() };
  },
};
