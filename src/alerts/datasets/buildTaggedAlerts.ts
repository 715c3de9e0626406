import type { BuildOptions } from './buildOptions';
import type { BuiltDataset, SkippedSource } from './builtDataset';
import { fromRepository, type RowsOfFiles } from './fromRepository';
import { lenientYaml, member } from './lenientYaml';
import { ATOMIC_RED_TEAM } from './pinnedSource';
import type { TarFile } from './tarFiles';
import { writeDataset } from './writeDataset';

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

function rowsOf(files: readonly TarFile[]): RowsOfFiles {
  const cells: string[][] = [];
  const skipped: SkippedSource[] = [];
  for (const { name, text } of files) {
    const result = lenientYaml(text);
    if ('problem' in result) {
      skipped.push({ file: name, reason: result.problem });
      continue;
    }
    const technique = member(result.value, 'attack_technique');
    const tests = member(result.value, 'atomic_tests');
    if (typeof technique !== 'string' || !Array.isArray(tests)) {
      skipped.push({ file: name, reason: 'it names no technique, or lists no tests' });
      continue;
    }
    const [parent = technique] = technique.split('.');
    for (const test of tests) cells.push([parent, firstLine(member(test, 'description'))]);
  }
  return { cells, skipped };
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
  const dataset = await fromRepository(ATOMIC_RED_TEAM, options, isAtomicYaml, rowsOf);
  return writeDataset({ ...dataset, columns: ['id', 'alert'], onMismatch: 'refuse' });
}
