import { expect, it } from 'vitest';
import { classDistribution } from '../../src/plots/classDistribution';

it('classDistribution states the finding in its title', () => {
  const { layout, alt } = classDistribution(
    new Map([
      ['T1059', 1],
      ['T1562', 1200],
      ['T1003', 1],
    ]),
  );
  expect(JSON.stringify(layout.title)).toContain(
    '1,202 alerts in 3 classes: T1562 has 1,200, 2 classes only one',
  );
  expect(alt).toContain('Largest: T1562 1,200, T1003 1, T1059 1');
});

it('classDistribution escapes hostile labels everywhere but in the alt text', () => {
  const { data, layout, alt } = classDistribution([['<img src=x onerror=alert(1)>', 2]]);
  expect(JSON.stringify({ data, layout })).not.toContain('<img');
  expect(alt).toContain('<img');
});

it('classDistribution draws classes without alerts', () => {
  expect(classDistribution([['a', 0]]).alt).toContain('0 alerts in 1 class');
});
