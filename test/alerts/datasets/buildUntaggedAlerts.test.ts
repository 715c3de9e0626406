import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildUntaggedAlerts, isContentYaml } from '../../../src/alerts/datasets/buildUntaggedAlerts';
import { scratch } from '../scratch';
import { tarball } from './tarball';

const commit = '3b750c92080aa46802a760182a31d8410b64673e';

describe('isContentYaml', () => {
  it.each(['baselines/a.yml', 'detections/cloud/a/b.yaml', 'stories/x.yml'])('wants %s', (name) =>
    expect(isContentYaml(name)).toBe(true),
  );

  it.each(['notebooks/a.yml', 'detections/a.json', 'a.yml', 'contentctl/detections/a.yml'])(
    'does not want %s',
    (name) => expect(isContentYaml(name)).toBe(false),
  );
});

describe('buildUntaggedAlerts', () => {
  it('gives the descriptions by path, each on one line, whatever is wrong with other files', async () => {
    const top = `security_content-${commit}`;
    const from = await tarball('a.tar.gz', {
      [`${top}/stories/a.yml`]: 'name: s\ndescription: last\n',
      [`${top}/detections/endpoint/b.yml`]: 'description: >-\n  The "first"\n  line,\n\n  and\tmore\n',
      [`${top}/baselines/twice.yml`]: 'description: old\nname: x\ndescription: new\n',
      [`${top}/detections/tabs.yml`]: 'description: with tabs\ntags:\n\ta: 1\n\tb: 2\n',
      [`${top}/lookups/none.yml`]: 'name: x\n',
      [`${top}/lookups/blank.yml`]: 'description: "  "\n',
      [`${top}/macros/number.yml`]: 'description: 7\n',
      [`${top}/playbooks/broken.yml`]: 'description: "x\n',
      [`${top}/notebooks/c.yml`]: 'description: not wanted\n',
    });
    const out = join(scratch(), 'untagged');
    const built = await buildUntaggedAlerts({ from, out });
    expect(readFileSync(join(out, 'alerts.csv'), 'utf8')).toBe(
      'alert\nnew\n"The ""first"" line, and more"\nwith tabs\nlast\n',
    );
    expect(built.skipped.map(({ file }) => file)).toEqual(['playbooks/broken.yml']);
    expect(built).toMatchObject({ rows: 4, commit });
    expect(built).not.toHaveProperty('classes');
    expect(built.warnings.at(-1)).toBe(
      `the SHA-256 of ${built.path} is ${built.sha256}, expected ${built.expectedSha256}`,
    );
  });
});
