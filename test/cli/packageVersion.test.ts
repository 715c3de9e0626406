import { expect, test } from 'vitest';
import json from '../../package.json';
import { packageVersion } from '../../src/cli/packageVersion';

test('packageVersion is the one in package.json', () => {
  expect(packageVersion()).toBe(json.version);
});
