import { expect, it } from 'vitest';
import { fitText } from '../../src/plots/fitText';

const style = { size: 10, weight: 'normal' };
const linesOf = (text: string, end: string, width: number) =>
  fitText(text, end, width, (line) => [...line].length, style);

it('fitText keeps a text that fits in one line, and breaks a longer one between words', () => {
  expect(linesOf('Valid Accounts', '(3)', 18)).toEqual(['Valid Accounts (3)']);
  expect(linesOf('Valid Accounts', '(3)', 15)).toEqual(['Valid Accounts', '(3)']);
  expect(linesOf('Boot or Logon Autostart Execution', '(3)', 24)).toEqual([
    'Boot or Logon Autostart',
    'Execution (3)',
  ]);
});

it('fitText cuts what does not fit into two lines, never the end', () => {
  expect(linesOf('Boot or Logon Autostart Execution', '(3)', 14)).toEqual([
    'Boot or Logon',
    'Autostart… (3)',
  ]);
  expect(linesOf('Adversary-in-the-Middle', '', 10)).toEqual(['Adversary…']);
  expect(linesOf('Adversary-in-the-Middle', '(3)', 10)).toEqual(['Adversary…', '(3)']);
});
