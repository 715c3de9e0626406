import { expect, test } from 'vitest';
import { RandomState } from '../../src/random/randomState';
import { studySplit } from '../../src/reproduce/studySplit';

test('studySplit holds back a fifth by the shuffle of seed 42, and alerts keep their labels', () => {
  const alerts = Array.from({ length: 11 }, (_, i) => `alert ${i}`);
  const ids = alerts.map((_, i) => `T${i}`);
  const { train, test: held } = studySplit({ alerts, ids });
  const order = [...new RandomState(42).permutation(11)];
  expect(held.ids).toEqual(order.slice(0, 3).map((i) => `T${i}`));
  expect(train.ids).toEqual(order.slice(3).map((i) => `T${i}`));
  for (const side of [train, held]) {
    expect(side.alerts).toEqual(side.ids.map((id) => `alert ${id.slice(1)}`));
  }
});
