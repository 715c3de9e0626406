import { expect, test } from 'vitest';
import { displayWidth } from '../../src/cli/displayWidth';

test.each([
  ['', 0],
  ['T1059.001', 9],
  ['naïve', 5],
  ['e\u0301', 1],
  ['攻撃', 4],
  ['🦊', 2],
  ['👨‍👩‍👧', 2],
  ['\u001b[1mbold\u001b[22m', 4],
])('displayWidth(%j) is %d', (text, width) => {
  expect(displayWidth(text)).toBe(width);
});
