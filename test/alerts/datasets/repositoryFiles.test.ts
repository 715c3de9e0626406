import { describe, expect, it } from 'vitest';
import { repositoryFiles } from '../../../src/alerts/datasets/repositoryFiles';
import { tarball } from './tarball';

const commit = '0123456789abcdef0123456789abcdef01234567';

describe('repositoryFiles', () => {
  it("sorts as git's trees do, and names the commit", async () => {
    const top = `repository-${commit}`;
    const path = await tarball('a.tar.gz', {
      [`${top}/a/T1/x`]: '3',
      [`${top}/a/T1.1/x`]: '2',
      [`${top}/a/é`]: '4',
      [`${top}/a/A`]: '1',
    });
    const found = await repositoryFiles(path, () => true);
    expect(found.commit).toBe(commit);
    expect(found.files.map(({ text }) => text).join('')).toBe('1234');
    expect(found.files[0]!.name).toBe('a/A');
  });

  it('knows no commit where the folder names none', async () => {
    const path = await tarball('b.tar.gz', { 'repository-main/a': '1' });
    expect(await repositoryFiles(path, () => true)).toEqual({ files: [{ name: 'a', text: '1' }] });
  });
});
