import type { BuildOptions } from './buildOptions';
import type { BuiltDataset } from './builtDataset';
import { fromRepository } from './fromRepository';
import { member } from './lenientYaml';
import { ATOMIC_RED_TEAM } from './pinnedSource';
import { writeDataset } from './writeDataset';
import { yamlRows } from './yamlRows';

/** Whether a file of Atomic Red Team describes the tests of a technique. */
export function isAtomicYaml(name: string): boolean {
  return /^atomics\/(T\d{4}(?:\.\d{3})?)\/\1\.yaml$/.test(name);
}

/** The first line, without the blanks at either end. */
function firstLine(description: unknown): string {
  return String(description ?? '')
    .split('\n', 1)[0]!
    .trim();
}

function rowsOf(value: unknown): string[][] | string {
  const technique = member(value, 'attack_technique');
  const tests = member(value, 'atomic_tests');
  if (typeof technique !== 'string' || !Array.isArray(tests))
    return 'it names no technique, or lists no tests';
  const [parent = technique] = technique.split('.');
  return tests.map((test) => [parent, firstLine(member(test, 'description'))]);
}

/**
 * Builds the original study's `tagged_alerts.csv`: for every test of Atomic Red Team, in git's tree order, its
 * parent technique and the first line of its description. One of the 1,541 rows has an empty alert, as in the
 * study; readers leave it out.
 *
 * @throws InputError when the tarball cannot be had or read, or the result is not what the pinned commit
 *   gives; nothing is written then
 */
export async function buildTaggedAlerts(options: BuildOptions): Promise<BuiltDataset> {
  const dataset = await fromRepository(ATOMIC_RED_TEAM, options, isAtomicYaml, (files) =>
    yamlRows(files, rowsOf),
  );
  return writeDataset({ ...dataset, columns: ['id', 'alert'], onMismatch: 'refuse' });
}
