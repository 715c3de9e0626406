import { describe, expect, it } from 'vitest';
import { tarballKind } from '../../../src/alerts/datasets/tarballKind';
import { tarball } from './tarball';

describe('tarballKind', () => {
  it('tells the two repositories by their files', async () => {
    const tagged = await tarball('a.tar.gz', { 'x/readme': '', 'x/atomics/T1003/T1003.yaml': '', 'x/z': '' });
    expect(await tarballKind(tagged)).toBe('tagged');
    expect(await tarballKind(await tarball('b.tar.gz', { 'x/detections/a.yml': '' }))).toBe('alerts');
  });

  it('refuses any other', async () => {
    const other = await tarball('c.tar.gz', { 'x/a.yml': '' });
    await expect(tarballKind(other)).rejects.toThrow(
      `${other}: expected a tarball of redcanaryco/atomic-red-team`,
    );
  });
});
