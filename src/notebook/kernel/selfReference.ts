import { existsSync, readFileSync, realpathSync } from 'node:fs';
import Module from 'node:module';
import { join, resolve } from 'node:path';
import type { TypeScriptSystem } from './cellScripts';

/** The package's own folder. */
export const packageRoot: string = realpathSync(resolve(__dirname, '..', '..', '..'));

interface ModuleLoader {
  _resolveFilename(request: string, ...rest: unknown[]): string;
}

/**
 * Makes `import … from 'alert2attack'` work in cells wherever the notebook lies: where Node and the compiler
 * find no installed package of that name, they are led to this one. Nothing is written to disk.
 *
 * @param system - the file system that tslab's compiler looks at; some of its functions are replaced
 */
export function resolveOwnName(system: TypeScriptSystem): void {
  const { name } = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')) as { name: string };
  resolveForNode(name);
  resolveForCompiler(system, name);
}

function resolveForNode(name: string): void {
  const loader = Module as unknown as ModuleLoader;
  const resolveFilename = loader._resolveFilename;
  loader._resolveFilename = function (request, ...rest) {
    try {
      return resolveFilename.call(this, request, ...rest);
    } catch (error) {
      if (request !== name && !request.startsWith(`${name}/`)) throw error;
      return resolveFilename.call(this, join(packageRoot, request.slice(name.length)), ...rest);
    }
  };
}

function resolveForCompiler(system: TypeScriptSystem, name: string): void {
  const { fileExists, directoryExists, readFile, realpath } = system;
  const installed = `/node_modules/${name}`;
  const known = new Map<string, boolean>();
  const forward = (path: string): string => {
    const at = path.lastIndexOf(installed);
    const rest = path.slice(at + installed.length);
    if (at < 0 || (rest !== '' && !rest.startsWith('/'))) return path;
    const folder = path.slice(0, at + installed.length);
    if (!known.has(folder)) known.set(folder, existsSync(folder));
    return known.get(folder) ? path : packageRoot.replaceAll('\\', '/') + rest;
  };
  system.fileExists = (path) => fileExists.call(system, forward(path));
  // The parent has to seem to exist too, or the compiler does not look into it.
  system.directoryExists = (path) =>
    directoryExists.call(system, forward(path)) ||
    (path.endsWith('/node_modules') && !path.includes(installed));
  system.readFile = (path, encoding) => readFile.call(system, forward(path), encoding);
  if (realpath) system.realpath = (path) => realpath.call(system, forward(path));
}
