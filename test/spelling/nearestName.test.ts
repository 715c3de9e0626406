import { describe, expect, it } from 'vitest';
import { nearestName } from '../../src/spelling/nearestName';

describe('nearestName', () => {
  it.each([
    ['alert', ['id', 'Alert'], 'Alert'],
    ['alert', ['id', 'alret', 'alter'], 'alret'],
    ['id', ['ip', ' ID'], ' ID'],
    ['id', ['rule', 'technique_id'], 'technique_id'],
    ['severity', ['severty', 'source'], 'severty'],
  ])('takes %j among %j for %j', (name, names, nearest) => expect(nearestName(name, names)).toBe(nearest));

  it.each([
    ['alert', ['id', 'message']],
    ['id', ['ip', 'x']],
    ['alert', []],
    ['', ['a']],
  ])('finds nothing like %j among %j', (name, names) => expect(nearestName(name, names)).toBeUndefined());

  it('passes over names too long to have been meant', () => {
    expect(nearestName('alert', ['alert'.repeat(1000)])).toBeUndefined();
  });
});
