import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadAttack } from '../../src/attack/loadAttack';
import { AlertTagger } from '../../src/tagger/alertTagger';
import { tagFile } from '../../src/tagger/tagFile';

/** Text of an attacker who hopes that somebody opens the report. */
export const hostileAlert =
  '</script><script>alert(1)</script><img src=x onerror=alert(1)> "quoted" \u202Egnp.exe\u2028 registry run key';

const subjects: readonly (readonly [id: string, words: string])[] = [
  ['T1003', 'lsass memory dumped with procdump'],
  ['T1059', 'powershell started with an encoded command'],
  ['T1547', 'registry run key added for persistence'],
  ['T1112', 'registry value changed by reg.exe, policy set'],
];
const hosts = ['alpha', 'beta', 'gamma', 'delta', 'epsilon', 'zeta'];

export const exampleAlerts: readonly string[] = [
  ...subjects.flatMap(([, words]) => hosts.map((host) => `${words} on ${host}`)),
  hostileAlert,
  // Texts that two people labelled, each in another way.
  hostileAlert,
  'registry run key added for persistence on alpha',
];
export const exampleIds: readonly string[] = [
  ...subjects.flatMap(([id]) => hosts.map(() => id)),
  'T1547',
  'T1059',
  'T1112',
];

/** The files that a report is made of. */
export interface ExampleFiles {
  readonly model: string;
  readonly tagged: string;
  readonly training: string;
}

/** A small tagger, calibrated unless told otherwise. */
export async function exampleTagger({ calibrate = 4, keepExamples = true } = {}): Promise<AlertTagger> {
  const options = {
    estimator: 'nearest-alert',
    calibrate: calibrate === 0 ? false : calibrate,
    keepExamples,
  };
  return new AlertTagger(options).fit(exampleAlerts, exampleIds, await loadAttack());
}

/** Writes a model, alerts that it tagged, and its labelled alerts, into a folder. */
export async function exampleFiles(
  folder: string,
  options: { readonly calibrate?: number; readonly keepExamples?: boolean } = {},
): Promise<ExampleFiles> {
  const files = {
    model: join(folder, 'model.json'),
    tagged: join(folder, 'tagged.csv'),
    training: join(folder, 'labelled.csv'),
  };
  const tagger = await exampleTagger(options);
  tagger.save(files.model, { accuracy: 0.75, measuredOn: '<i>6 rows</i>' });
  const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  const rows = exampleAlerts.map((alert, i) => `${exampleIds[i]},${quoted(alert)}`);
  writeFileSync(files.training, `id,alert\n${rows.join('\n')}\n`);
  const alerts = join(folder, 'alerts.csv');
  writeFileSync(
    alerts,
    `alert\n${quoted(hostileAlert)}\nprocdump read lsass memory\nencoded powershell command\n`,
  );
  await tagFile(tagger, alerts, files.tagged);
  return files;
}
