import { expect, test } from 'vitest';
import { commandOf, type PressedKey } from '../../../web/review/commandOf';

const press = (key: string, more: Partial<PressedKey> = {}) =>
  commandOf({ key, ctrlKey: false, metaKey: false, altKey: false, repeat: false, element: 'BODY', ...more });

test('keys are commands', () => {
  expect(press('Enter')).toEqual({ kind: 'accept' });
  expect(press('2')).toEqual({ kind: 'candidate', place: 1 });
  expect(press('?')).toEqual({ kind: 'help' });
  expect([press('0'), press('x'), press('constructor')]).toEqual([null, null, null]);
});

test('keys in fields, with modifiers, or that press a button are none', () => {
  expect(press('n', { element: 'INPUT' })).toBeNull();
  expect(press('n', { ctrlKey: true })).toBeNull();
  expect(press('Enter', { element: 'BUTTON' })).toBeNull();
  expect(press('n', { element: 'BUTTON' })).toEqual({ kind: 'none' });
});

test('a key that is held down moves, but decides nothing', () => {
  expect(press('j', { repeat: true })).toEqual({ kind: 'next' });
  expect([press('a', { repeat: true }), press('u', { repeat: true })]).toEqual([null, null]);
});
