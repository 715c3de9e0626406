import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { environmentVariables } from '../../src/cli/environmentVariables';

test('every variable of its own that the program reads is listed', () => {
  const source = resolve(__dirname, '..', '..', 'src');
  const lines = execFileSync('grep', ['-rhoE', "\\['ALERT2ATTACK_[A-Z]+'\\]", source], { encoding: 'utf8' });
  const read = new Set(lines.match(/ALERT2ATTACK_[A-Z]+/g));
  const listed = new Set(environmentVariables.map(([name]) => name));
  expect([...read].filter((name) => !listed.has(name))).toEqual([]);
});
