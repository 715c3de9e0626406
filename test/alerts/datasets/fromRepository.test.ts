import { describe, expect, it } from 'vitest';
import { fromRepository } from '../../../src/alerts/datasets/fromRepository';
import { tarball } from './tarball';

const commit = '0123456789abcdef0123456789abcdef01234567';
const pinned = { repository: 'tea/room', commit, url: '', file: 'a.csv', sha256: '00', licence: 'MIT' };

describe('fromRepository', () => {
  it('expects the pinned hash of the pinned commit only', async () => {
    const rowsOf = () => ({ cells: [['x']], skipped: [] });
    const build = (from: string) => fromRepository(pinned, { from, out: 'out' }, () => true, rowsOf);
    const right = await build(await tarball('a.tar.gz', { [`room-${commit}/a`]: '' }));
    expect(right).toMatchObject({ expectedSha256: '00', warnings: [], commit });
    const other = 'f'.repeat(40);
    const wrong = await build(await tarball('b.tar.gz', { [`room-${other}/a`]: '' }));
    expect(wrong).not.toHaveProperty('expectedSha256');
    expect(wrong.warnings[0]).toMatch(`is of commit ${other}, not of ${commit}`);
  });

  it('tells how far the reading of a given file is', async () => {
    const seen: number[][] = [];
    const from = await tarball('c.tar.gz', { [`room-${commit}/a`]: '' });
    const onProgress = (...progress: [number, number]): void => void seen.push(progress);
    await fromRepository(
      pinned,
      { from, out: 'out', onProgress },
      () => true,
      () => ({ cells: [], skipped: [] }),
    );
    expect(seen.at(-1)![0]).toBe(seen.at(-1)![1]);
  });
});
