import { InputError } from '../../errors/inputError';
import { isAtomicYaml } from './buildTaggedAlerts';
import { isContentYaml } from './buildUntaggedAlerts';
import { tarFiles } from './tarFiles';

/** Which of the original study's files a tarball is the source of. */
export type OriginalPart = 'tagged' | 'alerts';

/**
 * Which part a tarball is the source of, told by the files in it.
 * @throws InputError when it is the source of neither, or cannot be read
 */
export async function tarballKind(path: string): Promise<OriginalPart> {
  const inRepository = (name: string): string => name.slice(name.indexOf('/') + 1);
  const wanted = (name: string): boolean =>
    isAtomicYaml(inRepository(name)) || isContentYaml(inRepository(name));
  for await (const { name } of tarFiles(path, wanted)) {
    return isAtomicYaml(inRepository(name)) ? 'tagged' : 'alerts';
  }
  throw new InputError(
    `${path}: expected a tarball of redcanaryco/atomic-red-team or of splunk/security_content, found neither's files`,
  );
}
