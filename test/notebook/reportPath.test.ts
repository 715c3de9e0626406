import { join, resolve } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { reportPath } from '../../src/notebook/reportPath';

afterEach(() => vi.unstubAllEnvs());

test('reportPath lies in the folder that ALERT2ATTACK_REPORTS names', () => {
  vi.stubEnv('ALERT2ATTACK_REPORTS', join('/tmp', 'out'));
  expect(reportPath('model.json')).toBe(join('/tmp', 'out', 'model.json'));
});

test('reportPath lies in the project’s reports otherwise', () => {
  vi.stubEnv('ALERT2ATTACK_REPORTS', '');
  expect(reportPath('model.json')).toBe(resolve(__dirname, '..', '..', 'reports', 'model.json'));
});
