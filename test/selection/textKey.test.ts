import { expect, it } from 'vitest';
import { textKey } from '../../src/selection/textKey';

it('case and white space make no difference, words do', () => {
  expect(textKey('  Dump\tLSASS \n')).toBe(textKey('dump lsass'));
  expect(textKey('dump lsass')).not.toBe(textKey('dump sam'));
});
