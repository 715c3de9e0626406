import { describe, expect, it } from 'vitest';
import { readBundleFile } from '../../src/attack/readBundleFile';
import { InputError } from '../../src/errors/inputError';
import { teaRoomPath } from './teaRoom';

describe('readBundleFile', () => {
  it('gives the bytes of a file', async () => {
    expect((await readBundleFile(teaRoomPath(), 100_000)).length).toBeGreaterThan(1000);
  });

  it('refuses what is not there, a folder, and what is too large', async () => {
    await expect(readBundleFile('/nowhere/at-all.json', 10)).rejects.toThrow(/no such file.*'18\.1'/);
    await expect(readBundleFile(__dirname, 100_000)).rejects.toThrow(InputError);
    await expect(readBundleFile(teaRoomPath(), 10)).rejects.toThrow(/more than the 10 allowed \(maxBytes\)/);
  });
});
