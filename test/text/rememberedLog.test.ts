import { expect, test } from 'vitest';
import { exactLog } from '../../src/text/exactLog';
import { rememberedLog } from '../../src/text/rememberedLog';

test('rememberedLog is exactLog, however often it is asked', () => {
  const log = rememberedLog();
  for (const x of [1, 2, 3, 2, 0.5, 1, 3, 1e300]) expect(log(x)).toBe(exactLog(x));
});
