import { expect, it } from 'vitest';
import { mainTactics } from '../../src/plots/mainTactics';
import { exampleAttack } from './exampleAttack';

const attack = exampleAttack([
  ['T1053', 'execution', 'persistence', 'privilege-escalation'],
  ['T1547', 'persistence', 'privilege-escalation'],
  ['T1003', 'credential-access'],
  ['T1003.001', 'credential-access'],
]);

it('mainTactics gives a technique the tactic that most alerts have, in a tie the first of the matrix', () => {
  expect(mainTactics(['T1053', 'T1547', 'T1547'], attack)).toEqual([
    'Persistence',
    'Persistence',
    'Persistence',
  ]);
  expect(mainTactics(['T1053'], attack)).toEqual(['Execution']);
});

it('mainTactics knows sub-techniques, and says of others that it knows none', () => {
  expect(mainTactics(['T1003.001', 'T9999', '__proto__'], attack)).toEqual([
    'Credential Access',
    'no known tactic',
    'no known tactic',
  ]);
});
