import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { TypeScriptSystem, WatchCallback } from '../../../src/notebook/kernel/cellScripts';
import { packageRoot } from '../../../src/notebook/kernel/selfReference';
import { watchOwnFilesOnly } from '../../../src/notebook/kernel/watchOwnFilesOnly';

function watchedSystem() {
  const callbacks = new Map<string, WatchCallback>();
  const watch = (path: string, callback: WatchCallback) => {
    callbacks.set(path, callback);
    return { close: () => callbacks.delete(path) };
  };
  const system: TypeScriptSystem = {
    fileExists: () => true,
    directoryExists: () => true,
    readFile: () => '',
    watchFile: watch,
    watchDirectory: watch,
  };
  watchOwnFilesOnly(system);
  return { system, callbacks };
}

const installed = [
  '/far/node_modules',
  '/far/node_modules/pkg/index.d.ts',
  join(packageRoot, 'dist'),
  join(packageRoot, 'dist', 'index.d.ts'),
];
const own = ['/far/mine.ts', '/far/distant/a.ts', join(packageRoot, 'notebooks', 'mine.ts')];

test.each(['watchFile', 'watchDirectory'] as const)(
  '%s passes over packages and this one’s build',
  (name) => {
    const { system, callbacks } = watchedSystem();
    for (const path of installed) expect(() => system[name]?.(path, () => {}).close()).not.toThrow();
    expect([...callbacks.keys()]).toEqual([]);
    const watchers = own.map((path) => system[name]?.(path, () => {}));
    expect([...callbacks.keys()]).toEqual(own);
    watchers[0]?.close();
    expect([...callbacks.keys()]).toEqual(own.slice(1));
  },
);

test('a folder tells of what changes in it, but not in its packages', () => {
  const { system, callbacks } = watchedSystem();
  const told: unknown[][] = [];
  system.watchDirectory?.('/far', (...change) => told.push(change), true);
  for (const path of [...installed, ...own]) callbacks.get('/far')?.(path, 1);
  expect(told).toEqual(own.map((path) => [path, 1]));
});
