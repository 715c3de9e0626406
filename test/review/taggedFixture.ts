import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { loadAttack } from '../../src/attack/loadAttack';
import { AlertTagger } from '../../src/tagger/alertTagger';

/** A folder of its own for a test file; it goes when the tests are done. */
export function scratchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'alert2attack-review-test-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

const subjects = [
  ['T1003', 'lsass memory dumped with procdump'],
  ['T1059', 'powershell started with an encoded command'],
  ['T1547', 'registry run key added for persistence'],
] as const;

/** A tagger of three techniques. */
export async function smallTagger(): Promise<AlertTagger> {
  const hosts = ['alpha', 'beta', 'gamma', 'delta'];
  const rows = subjects.flatMap(([id, words]) => hosts.map((host) => ({ id, alert: `${words} on ${host}` })));
  return new AlertTagger({ estimator: 'nearest-alert', calibrate: false }).fit(
    rows.map(({ alert }) => alert),
    rows.map(({ id }) => id),
    await loadAttack(),
  );
}

const lines = [
  'alert,host,technique_id,technique_name,tactics,score,candidate_2,candidate_2_score,confidence,status',
  'lsass dumped,a,T1003,OS Credential Dumping,credential-access,0.9,T1059,0.1,0.9,tagged',
  'powershell seen,b,T1059,Command and Scripting Interpreter,execution,0.5,T1003,0.4,0.4,tagged',
  'run key for persistence,c,,,,,T1547,0.2,0.2,needs review',
  '"a, ""quoted"" text",d,T1547,Boot or Logon Autostart Execution,persistence,0.7,T1003,0.1,0.7,tagged',
];

/** Writes four tagged alerts, the third of them for review, and gives the path. */
export function taggedFile(folder: string, name = 'tagged.csv'): string {
  const path = join(folder, name);
  writeFileSync(path, `${lines.join('\n')}\n`);
  return path;
}
