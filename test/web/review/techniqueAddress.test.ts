import { expect, test } from 'vitest';
import { techniqueAddress } from '../../../web/review/techniqueAddress';

test('ids of techniques have an address at attack.mitre.org, other texts none', () => {
  expect(techniqueAddress('T1059')).toBe('https://attack.mitre.org/techniques/T1059/');
  expect(techniqueAddress('T1059.001')).toBe('https://attack.mitre.org/techniques/T1059/001/');
  for (const text of ['', 'javascript:alert(1)', 'T1059/../..', 'T1059\n', 'xT1059', 'T1059.1']) {
    expect(techniqueAddress(text)).toBeNull();
  }
});
