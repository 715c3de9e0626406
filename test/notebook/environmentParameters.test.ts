import { expect, it } from 'vitest';
import { environmentParameters } from '../../src/notebook/environmentParameters';

it('takes the variables with the prefix, typed', () => {
  const given = environmentParameters({
    ALERT2ATTACK_PARAM_labels: '150',
    ALERT2ATTACK_DATA: 'x',
    PATH: '/',
  });
  expect([...given]).toEqual([['labels', 150]]);
});
