import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { installKernelspec } from '../../src/notebook/installKernelspec';

describe('installKernelspec', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'a2a-spec-'));
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true });
  });

  it('writes a kernelspec that starts this Node with a file that exists', () => {
    const file = installKernelspec({ prefix: folder });
    expect(file).toBe(join(folder, 'share', 'jupyter', 'kernels', 'tslab', 'kernel.json'));
    const spec = JSON.parse(readFileSync(file, 'utf8'));
    expect(spec).toMatchObject({ language: 'typescript', interrupt_mode: 'signal' });
    expect(spec.argv[0]).toBe(process.execPath);
    expect(existsSync(spec.argv[1])).toBe(true);
    expect(spec.argv[2]).toBe('{connection_file}');
  });

  it('writes into the user’s own folder by default', () => {
    vi.stubEnv('JUPYTER_DATA_DIR', folder);
    expect(installKernelspec()).toBe(join(folder, 'kernels', 'tslab', 'kernel.json'));
  });

  it('replaces its own kernelspec, but another program’s only when forced', () => {
    const file = installKernelspec({ prefix: folder });
    expect(installKernelspec({ prefix: folder })).toBe(file);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, '{"argv": ["tslab", "kernel"]}');
    expect(() => installKernelspec({ prefix: folder })).toThrow('another program');
    installKernelspec({ prefix: folder, force: true });
    expect(readFileSync(file, 'utf8')).toContain('kernelMain.js');
  });

  it('agrees with the kernelspec in the repository', () => {
    const folderOfSpec = resolve(__dirname, '..', '..', 'jupyter', 'kernels', 'tslab');
    const committed = JSON.parse(readFileSync(join(folderOfSpec, 'kernel.json'), 'utf8'));
    const { argv, ...rest } = JSON.parse(readFileSync(installKernelspec({ prefix: folder }), 'utf8'));
    expect(committed).toMatchObject(rest);
    expect(resolve(committed.argv[1].replace('{resource_dir}', folderOfSpec))).toBe(argv[1]);
  });
});
