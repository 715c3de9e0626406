import { beforeAll, expect, test } from 'vitest';
import type { Attack } from '../../src/attack/attack';
import { loadAttack } from '../../src/attack/loadAttack';
import { AttackSentences } from '../../src/explain/attackSentences';

let attack: Attack;
beforeAll(async () => {
  attack = await loadAttack();
});

test('AttackSentences gives a sentence of the technique that shares words with the alert', () => {
  const best = new AttackSentences(attack).best('T1003', 'LSASS memory dumped')!;
  expect(best.techniqueId).toBe('T1003');
  expect(best.sentence).toMatch(/LSASS/);
  expect(attack.technique('T1003')!.description).toContain(best.sentence.slice(0, 40));
  expect(best.similarity).toBeGreaterThan(0);
  expect(best.similarity).toBeLessThanOrEqual(1);
});

test("AttackSentences gives the parent's sentence for a sub-technique that ATT&CK has no text of", () => {
  expect(new AttackSentences(attack).best('T1003.001', 'LSASS memory dumped')!.techniqueId).toBe('T1003');
});

test('AttackSentences gives nothing without a shared word, or for an unknown technique', () => {
  const sentences = new AttackSentences(attack);
  expect(sentences.best('T1003', 'zzz qqq')).toBeNull();
  expect(sentences.best('T0000', 'LSASS memory dumped')).toBeNull();
  expect(sentences.best('constructor', 'LSASS memory dumped')).toBeNull();
});
