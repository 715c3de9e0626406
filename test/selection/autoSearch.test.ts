import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/errors/inputError';
import { RandomState } from '../../src/random/randomState';
import { type AutoSearchOptions, type AutoSearchProgress, autoSearch } from '../../src/selection/autoSearch';
import type { SearchSpace } from '../../src/selection/searchSpace';

const words = ['lsass', 'procdump', 'schtasks', 'logon', 'encoded', 'powershell', 'share', 'admin', 'beacon'];

/** Texts with words of their label among words of chance; some labels are wrong. */
function texts(count: number): { readonly alerts: string[]; readonly ids: string[] } {
  const random = new RandomState(4);
  const word = (): string => words[random.randint(0, words.length)];
  const ids = Array.from({ length: count }, (_, i) => `T${i % 3}`);
  const alerts = ids.map((_, i) => `${words[i % 3]} ${word()} ${word()} ${words[3 + (i % 3)]} ${word()}`);
  for (let i = 0; i < count; i += 7) ids[i] = `T${random.randint(0, 3)}`;
  return { alerts, ids };
}

const space: SearchSpace = {
  text: {
    ngramRange: [
      [1, 1],
      [1, 2],
    ],
    sublinearTf: [false, true],
    signs: [null, [2, 3]],
    minDf: [1],
  },
  classifiers: [
    { name: 'nearest-alert', options: { kNeighbors: [1, 5, 25] } },
    { name: 'decision-tree', options: { maxDepth: [1, 2, null] }, fixed: { randomState: 0 } },
    { name: 'linear-svc', options: { C: [0.001, 1] }, fixed: { randomState: 0, nJobs: 1 } },
  ],
};
const { alerts, ids } = texts(300);
const search = (options: AutoSearchOptions) => autoSearch(alerts, ids, { space, trials: 14, ...options });

describe('autoSearch', () => {
  it('gives the same leaderboard for a seed, on one thread or two, and another for another seed', async () => {
    const [one, two, other] = await Promise.all([
      search({ randomState: 1 }),
      search({ randomState: 1, nJobs: 2 }),
      search({ randomState: 2 }),
    ]);
    const plain = ({ leaderboard }: typeof one): unknown => leaderboard.map(({ seconds, ...line }) => line);
    expect(plain(two)).toEqual(plain(one));
    expect(plain(other)).not.toEqual(plain(one));
    expect(one.trials).toBe(14);
    expect(one.stoppedBy).toBe('trials');
  });

  it('puts the best on all rows first, better than the median candidate', async () => {
    const { best, leaderboard } = await search({});
    expect(leaderboard[0].recipe).toEqual(best);
    expect(leaderboard[0].share).toBe(1);
    const means = leaderboard.map(({ mean }) => mean).sort((a, b) => a - b);
    expect(leaderboard[0].mean).toBeGreaterThan(means[Math.floor(means.length / 2)]);
    leaderboard.forEach(({ share, mean, scores }, k) => {
      expect(scores).toHaveLength(3);
      const next = leaderboard[k + 1];
      if (next) expect(share > next.share || (share === next.share && mean >= next.mean)).toBe(true);
    });
    expect(leaderboard.filter(({ share }) => share === 1).length).toBeLessThan(leaderboard.length / 2);
  });

  it('tells after every candidate how far it is', async () => {
    const told: AutoSearchProgress[] = [];
    await search({ onProgress: (progress) => told.push(progress) });
    expect(told.map(({ trials }) => trials)).toEqual(told.map(({ trials }) => trials).sort((a, b) => a - b));
    expect(told.at(-1)!.trials).toBe(14);
    expect(told.at(-1)!.best.share).toBe(1);
  });

  it('ends when the time is over, with one candidate at least', async () => {
    for (const nJobs of [1, 2]) {
      const { leaderboard, stoppedBy, trials } = await search({ trials: undefined, seconds: 1e-6, nJobs });
      expect(stoppedBy).toBe('seconds');
      expect(leaderboard.length).toBeGreaterThanOrEqual(1);
      expect(trials).toBeLessThan(5);
    }
  });

  it('ends when there is nothing else to try', async () => {
    const text = { ngramRange: [[1, 1]] };
    const classifiers = [{ name: 'nearest-alert', options: { kNeighbors: [1, 3] } }];
    const { trials, stoppedBy } = await search({ space: { text, classifiers } });
    expect([trials, stoppedBy]).toEqual([2, 'space']);
  });

  it('rejects with the reason when it is aborted, before or while it runs', async () => {
    const reason = new Error('stopped by hand');
    await expect(search({ signal: AbortSignal.abort(reason) })).rejects.toThrow(reason);
    for (const nJobs of [1, 2]) {
      const controller = new AbortController();
      const onProgress = (): void => controller.abort(reason);
      const running = search({ trials: undefined, nJobs, signal: controller.signal, onProgress });
      await expect(running).rejects.toThrow(reason);
    }
  });

  it('leaves no thread and no timer behind when it is aborted: the process ends by itself', () => {
    const script = `
      const { autoSearch } = require('./dist/selection/autoSearch.js');
      const { alerts, ids } = JSON.parse(require('node:fs').readFileSync(0, 'utf8'));
      const controller = new AbortController();
      const onProgress = () => controller.abort(new Error('stopped by hand'));
      autoSearch(alerts, ids, { seconds: 600, nJobs: 2, signal: controller.signal, onProgress })
        .catch(({ message }) => console.log(message));`;
    const input = JSON.stringify({ alerts, ids });
    const { stdout, status } = spawnSync(process.execPath, ['-e', script], { input, timeout: 60_000 });
    expect([status, String(stdout)]).toEqual([0, 'stopped by hand\n']);
  });

  it('names candidates that cannot be used, and fails when there are no others', async () => {
    const wrong = { name: 'linear-svc', options: { C: [-1] } };
    const { failures } = await search({ space: { ...space, classifiers: [...space.classifiers, wrong] } });
    expect(failures[0].message).toContain('invalid C -1');
    const failing = search({ space: { text: {}, classifiers: [wrong] } });
    await expect(failing).rejects.toThrow(InputError);
    await expect(failing).rejects.toThrow('none of 1 candidates can be used: invalid C -1');
  });

  it.each([
    [{ trials: 0 }, 'trials is 0'],
    [{ seconds: 0 }, 'seconds is 0'],
    [{ nJobs: 0 }, 'nJobs is 0'],
    [{ scoring: 'auc' as never }, 'unknown scoring auc'],
    [{ space: { text: {}, classifiers: [] } }, 'no classifiers'],
    [{ space: { text: { minDf: [] }, classifiers: space.classifiers } }, 'no values for minDf'],
    [{ folds: 1 }, 'nSplits'],
    [{ groups: ['a'] }, '1 groups for 300 rows'],
  ])('refuses %j', async (options, message) => {
    await expect(search(options)).rejects.toThrow(message);
  });
});
