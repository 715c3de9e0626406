import type { BuildOptions } from './buildOptions';
import type { BuiltDataset } from './builtDataset';
import { fromRepository } from './fromRepository';
import { member } from './lenientYaml';
import { SECURITY_CONTENT } from './pinnedSource';
import { writeDataset } from './writeDataset';
import { yamlRows } from './yamlRows';

const folders: ReadonlySet<string> = new Set([
  'baselines',
  'deployments',
  'detections',
  'investigations',
  'lookups',
  'macros',
  'playbooks',
  'stories',
]);

/** Whether a file of Splunk's security content is one whose description is an alert of the study. */
export function isContentYaml(name: string): boolean {
  return folders.has(name.slice(0, name.indexOf('/'))) && /\.ya?ml$/.test(name);
}

function rowsOf(value: unknown): string[][] {
  const description = member(value, 'description');
  const alert = typeof description === 'string' ? description.replace(/\s+/g, ' ').trim() : '';
  return alert === '' ? [] : [[alert]];
}

/**
 * Builds the original study's `alerts.csv`: the descriptions of Splunk's security content, ordered by path,
 * each on one line. Which folders the study read was inferred from its row count (2,279), so a file that
 * differs from the pinned hash is written with a warning.
 *
 * @throws InputError when the tarball cannot be had or read
 */
export async function buildUntaggedAlerts(options: BuildOptions): Promise<BuiltDataset> {
  const dataset = await fromRepository(SECURITY_CONTENT, options, isContentYaml, (files) =>
    yamlRows(files, rowsOf),
  );
  return writeDataset({ ...dataset, columns: ['alert'], onMismatch: 'warn' });
}
