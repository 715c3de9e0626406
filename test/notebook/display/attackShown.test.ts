import { expect, it } from 'vitest';
import { loadAttack } from '../../../src/attack/loadAttack';
import { attackShown } from '../../../src/notebook/display/attackShown';

it('shows ATT&CK by its tactics, and a technique with its page', async () => {
  const attack = await loadAttack('catalogue');
  expect(attackShown(attack)?.tables?.[0]?.total).toBe(attack.tactics.length);
  const technique = attackShown(attack.technique('T1059') ?? {});
  expect(technique?.title).toBe('T1059 Command and Scripting Interpreter');
  expect(technique?.link).toBe('https://attack.mitre.org/techniques/T1059');
  expect(attackShown({})).toBeUndefined();
});
