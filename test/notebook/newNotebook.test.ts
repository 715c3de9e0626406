import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newNotebook } from '../../src/notebook/newNotebook';
import { runNotebooks } from '../../src/notebook/runNotebooks';

describe('newNotebook', () => {
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'a2a-new-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('writes a notebook that runs at once, with other parameters too', { timeout: 60_000 }, async () => {
    const path = newNotebook('13-my_alerts', join(folder, 'made'));
    expect(readFileSync(path, 'utf8')).toContain('# My alerts');
    const quiet = { write: () => true };
    const out = join(folder, 'out');
    const parameters = { estimator: 'nearest-alert', testSize: 0.1 };
    const report = await runNotebooks([path], {
      out,
      parameters,
      stream: quiet,
      environment: { ALERT2ATTACK_DATA: '' },
    });
    expect(report.notebooks[0]?.failure).toBeUndefined();
    const executed = readFileSync(join(out, '13-my_alerts.ipynb'), 'utf8');
    expect(executed).toContain('let estimator = \\"nearest-alert\\";');
    expect(executed).toContain('fitted: ');
    expect(executed.match(/"train and test: 100 %, /g)).toHaveLength(1);
    expect(executed).not.toContain('train and test: 0 %');
    expect(executed).toContain('image/png');
    expect(executed).toContain('TaggedAlertTable');
  });

  it('overwrites nothing', () => {
    newNotebook('twice', folder);
    expect(() => newNotebook('twice.ipynb', folder)).toThrow('twice.ipynb is there already');
  });

  it('refuses names that lead elsewhere', () => {
    for (const name of ['../x', 'a/b', '', '.hidden', 'a b', 'x'.repeat(101)]) {
      expect(() => newNotebook(name, folder)).toThrow('is no name for a notebook');
    }
  });
});
