import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';

const compiled = resolve(__dirname, '..', '..', '..', 'dist', 'notebook', 'kernel', 'kernelMain.js');

it('kernelMain ends with 1 and says why when it gets no connection file', () => {
  const none = spawnSync(process.execPath, [compiled], { encoding: 'utf8' });
  expect([none.status, none.stderr]).toEqual([1, 'usage: node kernelMain.js CONNECTION_FILE\n']);
  const missing = spawnSync(process.execPath, [compiled, '/none/such.json'], { encoding: 'utf8' });
  expect(missing.status).toBe(1);
  expect(missing.stderr).toContain('cannot read the connection file /none/such.json');
});
