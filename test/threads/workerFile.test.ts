import { isAbsolute, join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { workerFile } from '../../src/threads/workerFile';

const root = resolve(__dirname, '..', '..');

test('workerFile finds the compiled module beside a source, and beside what was compiled', () => {
  const expected = join(root, 'dist', 'models', 'tree', 'growTreesTask.js');
  for (const folder of ['src', 'dist']) {
    const file = workerFile(join(root, folder, 'models', 'tree'), 'growTreesTask');
    expect(file).toBe(expected);
    expect(isAbsolute(file)).toBe(true);
  }
});

test('workerFile says that the package must be built when the module is not there', () => {
  expect(() => workerFile(join(root, 'src', 'models'), 'noSuchTask')).toThrow(
    `${join(root, 'dist', 'models', 'noSuchTask.js')} does not exist: run "npm run build" first`,
  );
});
