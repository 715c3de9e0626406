import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { TypeScriptSystem } from '../../../src/notebook/kernel/cellScripts';
import { packageRoot, resolveOwnName } from '../../../src/notebook/kernel/selfReference';

describe('resolveOwnName', () => {
  const asked: string[] = [];
  const note = (path: string): boolean => asked.push(path) > 0 && path.startsWith(packageRoot);
  const system: TypeScriptSystem = {
    fileExists: note,
    directoryExists: note,
    readFile: (path) => path,
    realpath: (path) => path,
  };
  resolveOwnName(system);

  it('leads the compiler from a package that is not installed to this one', () => {
    expect(system.fileExists('/far/node_modules/alert2attack/package.json')).toBe(true);
    expect(asked.at(-1)).toBe(join(packageRoot, 'package.json'));
    expect(system.readFile('/far/node_modules/alert2attack/dist/index.d.ts')).toBe(
      join(packageRoot, 'dist/index.d.ts'),
    );
    expect(system.realpath?.('/far/node_modules/alert2attack')).toBe(packageRoot);
    expect(system.directoryExists('/far/node_modules')).toBe(true);
  });

  it('leaves other paths alone', () => {
    for (const path of [
      '/far/node_modules/alert2attack-extra/a.js',
      '/far/alert2attack/a.js',
      '/far/node_modules/zod',
    ]) {
      expect(system.readFile(path)).toBe(path);
      expect(system.directoryExists(path)).toBe(false);
    }
  });

  it('leads Node there too, but not for names that nobody has', () => {
    const { resolve } = createRequire('/far/away/notebook.js');
    expect(resolve('alert2attack/package.json')).toBe(join(packageRoot, 'package.json'));
    expect(() => resolve('alert2attack-extra')).toThrow('Cannot find module');
    expect(() => resolve('alert2attack/none')).toThrow('Cannot find module');
  });
});
