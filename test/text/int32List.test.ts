import { expect, test } from 'vitest';
import { Int32List } from '../../src/text/int32List';

test('Int32List grows beyond its capacity and keeps its values', () => {
  const list = new Int32List(2);
  for (let value = 0; value < 100; value++) list.push(value);
  expect(list.length).toBe(100);
  expect([...list.toArray()]).toEqual([...Array(100).keys()]);
});

test('Int32List gives a copy', () => {
  const list = new Int32List();
  list.push(1);
  list.toArray()[0] = 9;
  expect([...list.toArray()]).toEqual([1]);
});
