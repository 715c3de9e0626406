import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildTaggedAlerts, isAtomicYaml } from '../../../src/alerts/datasets/buildTaggedAlerts';
import { scratch } from '../scratch';
import { atomicYaml, tarball } from './tarball';

const data = process.env['ALERT2ATTACK_DATA'];
const pinned = '19e82555c6a7c3b3d5bdf44c0fc87e707699352c';

describe('isAtomicYaml', () => {
  it.each(['atomics/T1003/T1003.yaml', 'atomics/T1003.001/T1003.001.yaml'])('wants %s', (name) =>
    expect(isAtomicYaml(name)).toBe(true),
  );

  it.each([
    'atomics/Indexes/index.yaml',
    'atomics/T1003/src/T1003.yaml',
    'atomics/T1003/T1004.yaml',
    'x/T1.yaml',
  ])('does not want %s', (name) => expect(isAtomicYaml(name)).toBe(false));
});

describe('buildTaggedAlerts', () => {
  it("takes the first line of every test's description, sub-techniques before their parent", async () => {
    const from = await tarball('a.tar.gz', {
      'top/atomics/T1003/T1003.yaml': atomicYaml('T1003', '|\n    third "x" \n\n    more', '|\n\n    late'),
      'top/atomics/T1003.001/T1003.001.yaml': atomicYaml('T1003.001', 'first', '"second, line\\nmore"'),
      'top/atomics/Indexes/index.yaml': 'a: [',
    });
    const out = join(scratch(), 'tagged');
    const built = await buildTaggedAlerts({ from, out });
    expect(readFileSync(join(out, 'tagged_alerts.csv'), 'utf8')).toBe(
      'id,alert\nT1003,first\nT1003,"second, line"\nT1003,"third ""x"""\nT1003,\n',
    );
    expect(built).toMatchObject({ rows: 4, classes: 1, skipped: [] });
    expect(built.warnings).toEqual([
      `${from} is of an unknown commit, not of ${pinned}: the rows may differ from the study's`,
    ]);
    expect(built).not.toHaveProperty('expectedSha256');
  });

  it('skips what it cannot read, and says so', async () => {
    const from = await tarball('b.tar.gz', {
      'top/atomics/T1003/T1003.yaml': atomicYaml('T1003', 'good'),
      'top/atomics/T1004/T1004.yaml': 'a: "x\n',
      'top/atomics/T1005/T1005.yaml': 'attack_technique: T1005\n',
    });
    const built = await buildTaggedAlerts({ from, out: scratch() });
    expect(built.rows).toBe(1);
    expect(built.skipped.map(({ file }) => file)).toEqual([
      'atomics/T1004/T1004.yaml',
      'atomics/T1005/T1005.yaml',
    ]);
    expect(built.warnings[1]).toMatch('T1005.yaml was skipped: it names no technique, or lists no tests');
  });

  it('refuses a tarball that says it is the pinned commit and is not', async () => {
    const name = `atomic-red-team-${pinned}/atomics/T1003/T1003.yaml`;
    const from = await tarball('c.tar.gz', { [name]: atomicYaml('T1003', 'forged') });
    await expect(buildTaggedAlerts({ from, out: join(scratch(), 'c') })).rejects.toThrow(
      'Nothing was written',
    );
  });

  it('refuses a tarball of something else', async () => {
    const from = await tarball('d.tar.gz', { 'top/readme': 'x' });
    await expect(buildTaggedAlerts({ from, out: scratch() })).rejects.toThrow(
      'this is no tarball of redcanaryco/atomic-red-team',
    );
  });
});

describe.skipIf(data === undefined)('buildTaggedAlerts on the pinned commit', () => {
  it('gives the very bytes of the original rows, from a download that was kept', async () => {
    const cache = join(scratch(), 'cache');
    mkdirSync(join(cache, 'datasets'), { recursive: true });
    const shared = join(data!, 'atomic-red-team', 'atomic-red-team-19e82555.tar.gz');
    copyFileSync(shared, join(cache, 'datasets', `atomic-red-team-${pinned}.tar.gz`));
    const built = await buildTaggedAlerts({ cache, out: join(scratch(), 'original') });
    expect(built).toMatchObject({ rows: 1541, classes: 135, skipped: [], warnings: [], commit: pinned });
    expect(built.sha256).toBe(built.expectedSha256);
    expect(readFileSync(built.path).equals(readFileSync(join(data!, 'original', 'tagged_alerts.csv')))).toBe(
      true,
    );
  });
});
