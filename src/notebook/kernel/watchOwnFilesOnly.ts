import { join } from 'node:path';
import type { TypeScriptSystem, WatchCallback, Watcher } from './cellScripts';
import { packageRoot } from './selfReference';

const ownBuild = `${join(packageRoot, 'dist').replaceAll('\\', '/')}/`;

/**
 * Lets the compiler watch the author's own files only. Packages, this one too, are as they were when the kernel
 * started: a build that runs meanwhile changes nothing, and no watch is spent on thousands of files.
 *
 * @param system - the file system that tslab's compiler looks at; some of its functions are replaced
 */
export function watchOwnFilesOnly(system: TypeScriptSystem): void {
  const { watchFile, watchDirectory } = system;
  const unwatched: Watcher = { close: () => {} };
  if (watchFile) {
    system.watchFile = (path, callback, ...rest) =>
      isInstalled(path) ? unwatched : watchFile.call(system, path, callback, ...rest);
  }
  if (watchDirectory) {
    // A folder may hold packages, and is watched with all that is in it.
    const own = (callback: WatchCallback): WatchCallback => {
      return (path, ...rest) => {
        if (!isInstalled(path)) callback(path, ...rest);
      };
    };
    system.watchDirectory = (path, callback, ...rest) =>
      isInstalled(path) ? unwatched : watchDirectory.call(system, path, own(callback), ...rest);
  }
}

function isInstalled(path: string): boolean {
  const place = `${path}/`;
  return place.includes('/node_modules/') || place.startsWith(ownBuild);
}
