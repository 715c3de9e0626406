import { expect, test } from 'vitest';
import { GrownNodes } from '../../../src/models/boosting/grownNodes';

test('GrownNodes keeps what is in its arrays while they grow', () => {
  const nodes = new GrownNodes();
  for (let i = 0; i < 5000; i++) {
    expect(nodes.add()).toBe(i);
    nodes.value[i] = i;
    nodes.bin[i] = 2 * i;
    nodes.cover[i] = 3 * i;
    nodes.leftChild[i] = 4 * i;
  }
  const { leftChild, bin, value, cover } = nodes.parts();
  expect([leftChild, bin, value, cover].map((array) => array.length)).toEqual([5000, 5000, 5000, 5000]);
  for (const i of [0, 1023, 1024, 4999]) {
    expect([value[i], bin[i], cover[i], leftChild[i]]).toEqual([i, 2 * i, 3 * i, 4 * i]);
  }
});
