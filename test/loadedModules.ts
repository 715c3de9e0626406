import { spawnSync } from 'node:child_process';
import { join, relative, resolve } from 'node:path';

const root = resolve(__dirname, '..');

/** Runs a built file in a process of its own, and gives the files that it loaded, seen from the project's root. */
export function loadedModules(script: string, ...args: readonly string[]): string[] {
  const hook = join(root, 'test', 'listModules.cjs');
  const { status, stderr, output } = spawnSync(
    process.execPath,
    ['--require', hook, join(root, script), ...args],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe', 'pipe'] },
  );
  if (status !== 0) throw new Error(`${script} ended with ${status}: ${stderr}`);
  const files: string[] = JSON.parse(String(output[3]));
  return files.map((file) => relative(root, file)).filter((file) => file !== 'test/listModules.cjs');
}

/** The packages among them, each once. */
export function loadedPackages(script: string, ...args: readonly string[]): string[] {
  const names = loadedModules(script, ...args).map(
    (file) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1],
  );
  return [...new Set(names)].filter((name) => name !== undefined);
}
