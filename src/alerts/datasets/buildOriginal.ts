import { InputError } from '../../errors/inputError';
import type { BuildOptions } from './buildOptions';
import { buildTaggedAlerts } from './buildTaggedAlerts';
import { buildUntaggedAlerts } from './buildUntaggedAlerts';
import type { BuiltDataset } from './builtDataset';
import { ATOMIC_RED_TEAM, type PinnedSource, SECURITY_CONTENT } from './pinnedSource';
import { type OriginalPart, tarballKind } from './tarballKind';

/** How the original study's files are built. */
export interface BuildOriginalOptions extends Omit<BuildOptions, 'from'> {
  /** The tarballs to build from, in any order; what they do not hold is left out, and nothing is downloaded. */
  readonly from?: string | readonly string[];
  /** Build one of the two files only. */
  readonly only?: OriginalPart;
}

/** A file that was not built, and why. */
export interface LeftOut {
  readonly file: string;
  readonly reason: string;
}

/** What {@link buildOriginal} did. */
export interface BuiltOriginal {
  readonly built: readonly BuiltDataset[];
  readonly leftOut: readonly LeftOut[];
}

interface Part {
  readonly pinned: PinnedSource;
  readonly build: (options: BuildOptions) => Promise<BuiltDataset>;
}

const parts: ReadonlyMap<OriginalPart, Part> = new Map([
  ['tagged', { pinned: ATOMIC_RED_TEAM, build: buildTaggedAlerts }],
  ['alerts', { pinned: SECURITY_CONTENT, build: buildUntaggedAlerts }],
]);

async function sources(from: readonly string[]): Promise<ReadonlyMap<OriginalPart, string>> {
  const found = new Map<OriginalPart, string>();
  for (const path of from) {
    const kind = await tarballKind(path);
    const other = found.get(kind);
    if (other !== undefined) throw new InputError(`${other} and ${path} are tarballs of the same repository`);
    found.set(kind, path);
  }
  return found;
}

/**
 * Builds the original study's two files, `tagged_alerts.csv` and `alerts.csv`, as {@link buildTaggedAlerts} and
 * {@link buildUntaggedAlerts} do. With `from`, only what the given tarballs hold is built.
 *
 * @throws InputError when a tarball cannot be had or read, or none serves for the wanted file
 */
export async function buildOriginal(options: BuildOriginalOptions): Promise<BuiltOriginal> {
  const { from, only, ...rest } = options;
  const given = from === undefined ? undefined : await sources([from].flat());
  const built: BuiltDataset[] = [];
  const leftOut: LeftOut[] = [];
  for (const [part, { pinned, build }] of parts) {
    const tarball = given?.get(part);
    if (only !== undefined && only !== part) {
      leftOut.push({ file: pinned.file, reason: `only ${parts.get(only)!.pinned.file} was asked for` });
    } else if (given && tarball === undefined) {
      leftOut.push({ file: pinned.file, reason: `no tarball of ${pinned.repository} was given` });
    } else built.push(await build({ ...rest, ...(tarball !== undefined && { from: tarball }) }));
  }
  if (built.length > 0) return { built, leftOut };
  throw new InputError(leftOut.map(({ file, reason }) => `${file} cannot be built: ${reason}`).join('; '));
}
