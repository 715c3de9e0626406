import { expect, it } from 'vitest';
import { exampleText } from '../../src/export/exampleText';
import { hostileTexts, isPlain } from './hostile';

it('is one line without controls, direction marks and halves of pairs, cut', () => {
  for (const text of hostileTexts) {
    const example = exampleText(text);
    expect(isPlain(example)).toBe(true);
    expect(example).not.toContain('\n');
    expect([...example].length).toBeLessThanOrEqual(200);
  }
});

it('keeps what is only text here: markup, formulas, quotes', () => {
  expect(exampleText('  <b>=1+1</b> "x"  ')).toBe('<b>=1+1</b> "x"');
  expect(exampleText('abcdef', 4)).toBe('abc…');
});
