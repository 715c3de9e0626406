import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readTaggedAlertTable } from '../../src/alerts/readTaggedAlertTable';
import { evaluationInput } from '../../src/cli/evaluationInput';
import { InputError } from '../../src/errors/inputError';
import { scratchFolder } from './scratchFolder';

const folder = scratchFolder();

function tableOf(name: string, text: string) {
  const path = join(folder, name);
  writeFileSync(path, text);
  return readTaggedAlertTable(path);
}

test('a table of alerts and ids has neither groups nor sub-techniques', async () => {
  const table = await tableOf('plain.csv', 'id,alert,rule\nT1059,ran,r1\n\nT1003,read,r2\n');
  expect(evaluationInput(table, undefined)).toEqual({
    alerts: ['ran', 'read'],
    ids: ['T1059', 'T1003'],
    lines: [2, 4],
    columns: table,
  });
});

test('the named column gives the groups, and sub_id the sub-techniques', async () => {
  const table = await tableOf('sub.csv', 'id,alert,rule,sub_id\nT1059,ran,r1,T1059.001\nT1003,read,r2,\n');
  expect(evaluationInput(table, 'rule')).toMatchObject({ groups: ['r1', 'r2'], subIds: ['T1059.001', ''] });
});

test('a column that is not there is refused with those there are', async () => {
  const table = await tableOf('other.csv', 'id,alert,rule\nT1059,ran,r1\n');
  expect(() => evaluationInput(table, 'rul')).toThrow(InputError);
  expect(() => evaluationInput(table, 'rul')).toThrow(/rule/);
});
