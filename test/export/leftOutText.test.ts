import { expect, it } from 'vitest';
import { leftOutText } from '../../src/export/leftOutText';

it('says how many rows were left out, and why', () => {
  expect(leftOutText({ untagged: 12, withoutAlert: 1, unfit: 2, unfitIds: [] })).toBe(
    '12 without a technique or to be reviewed, 2 with an id that is no technique, 1 without an alert',
  );
  expect(leftOutText({ untagged: 0, withoutAlert: 0, unfit: 0, unfitIds: [] })).toBe('none');
});
