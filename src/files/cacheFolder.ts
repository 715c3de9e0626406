import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * Where downloads are kept: the folder that `ALERT2ATTACK_CACHE` names, otherwise `alert2attack` in the
 * user's cache folder (`XDG_CACHE_HOME`, `LOCALAPPDATA` on Windows, `~/.cache`).
 */
export function cacheFolder(environment: Readonly<Record<string, string | undefined>> = process.env): string {
  const own = environment['ALERT2ATTACK_CACHE'];
  if (own) return own;
  const user = environment['XDG_CACHE_HOME'] || environment['LOCALAPPDATA'] || join(homedir(), '.cache');
  return join(user, 'alert2attack');
}
