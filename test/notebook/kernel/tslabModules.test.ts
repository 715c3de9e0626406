import { join } from 'node:path';
import { expect, it } from 'vitest';
import { CellScripts } from '../../../src/notebook/kernel/cellScripts';
import { loadTslabModules } from '../../../src/notebook/kernel/tslabModules';
import { findTslab, type TslabInstall } from '../../../src/notebook/loadTslab';

const compiler = '@tslab/typescript-for-tslab';

/** tslab with an executor that only notes what it is given, and the real compiler. */
function noting(executed: string[]) {
  const real = findTslab();
  const compilerFile = real.require.resolve(compiler);
  const cache = { [compilerFile]: { exports: real.require(compiler) as object } };
  const executor = { execute: async (code: string) => executed.push(code) > 0 };
  const modules = new Map<string, unknown>([
    [compilerFile, cache[compilerFile].exports],
    ['executor', { createExecutor: () => executor }],
    ...['converter', 'inspect', 'jupyter'].map((name): [string, unknown] => [name, { name }]),
  ]);
  const load = (path: string): unknown => modules.get(path) ?? modules.get(path.replace(/^.*\/|\.js$/g, ''));
  const require = Object.assign(load, { resolve: () => compilerFile, cache }) as unknown as NodeJS.Require;
  const install: TslabInstall = { version: real.version, dist: join('/', 'tslab'), require };
  return { install, exports: () => cache[compilerFile].exports };
}

it('gives tslab the compiler that remembers where lines came from, as a copy', () => {
  const { install, exports } = noting([]);
  const original = exports();
  const { typescript } = loadTslabModules(install, new CellScripts());
  expect(exports()).toBe(typescript);
  expect(typescript).not.toBe(original);
  expect(typescript.sys).toBe((original as typeof typescript).sys);
});

it('lets cells run with shorthand properties written out, and hands on the other modules', async () => {
  const executed: string[] = [];
  const modules = loadTslabModules(noting(executed).install, new CellScripts());
  const executor = modules.executor.createExecutor('/', {}, { log: () => {}, error: () => {} });
  expect(await executor.execute('const all = { cup, tea: 1 };')).toBe(true);
  expect(executed).toEqual(['const all = { cup: cup, tea: 1 };']);
  expect([modules.converter, modules.inspect, modules.jupyter]).toMatchObject([
    { name: 'converter' },
    { name: 'inspect' },
    { name: 'jupyter' },
  ]);
});
