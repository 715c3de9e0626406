import { expect, it } from 'vitest';
import { distinctRows } from '../../src/selection/distinctRows';

it('the first row of each text is kept, whatever case and white space, and other labels are counted', () => {
  const found = distinctRows(['a b', 'c', 'A  b ', 'c'], ['T1', 'T2', 'T3', 'T2']);
  expect(found).toEqual({ kept: Int32Array.of(0, 1), repeated: 2, relabelled: 1 });
});
