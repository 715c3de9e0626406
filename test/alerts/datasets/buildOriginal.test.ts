import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildOriginal } from '../../../src/alerts/datasets/buildOriginal';
import { scratch } from '../scratch';
import { atomicYaml, tarball } from './tarball';

const atomic = tarball('atomic.tar.gz', { 'a/atomics/T1003/T1003.yaml': atomicYaml('T1003', 'x') });
const content = tarball('content.tar.gz', { 'b/detections/a.yml': 'description: y' });

describe('buildOriginal', () => {
  it('builds what the given tarballs hold, in any order', async () => {
    const out = join(scratch(), 'both');
    const { built, leftOut } = await buildOriginal({ from: [await content, await atomic], out });
    expect(built.map(({ path }) => path)).toEqual([join(out, 'tagged_alerts.csv'), join(out, 'alerts.csv')]);
    expect(leftOut).toEqual([]);
  });

  it('says what it left out', async () => {
    const { built, leftOut } = await buildOriginal({ from: await atomic, out: scratch() });
    expect(built).toHaveLength(1);
    expect(leftOut).toEqual([
      { file: 'alerts.csv', reason: 'no tarball of splunk/security_content was given' },
    ]);
    const from = [await content, await atomic];
    const other = await buildOriginal({ from, only: 'alerts', out: scratch() });
    expect(other.leftOut).toEqual([{ file: 'tagged_alerts.csv', reason: 'only alerts.csv was asked for' }]);
  });

  it('refuses when nothing can be built', async () => {
    await expect(buildOriginal({ from: await atomic, only: 'alerts', out: scratch() })).rejects.toThrow(
      'alerts.csv cannot be built: no tarball of splunk/security_content was given',
    );
    await expect(buildOriginal({ from: [await atomic, await atomic], out: scratch() })).rejects.toThrow(
      'are tarballs of the same repository',
    );
  });
});
