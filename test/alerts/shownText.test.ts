import { describe, expect, it } from 'vitest';
import { shownText } from '../../src/alerts/shownText';

describe('shownText', () => {
  it('puts text in quotes on one line', () => expect(shownText('a "b"\n')).toBe('"a \\"b\\"\\n"'));

  it('cuts long text', () => expect(shownText('x'.repeat(99))).toBe(`"${'x'.repeat(60)}…"`));

  it('escapes what a terminal would obey', () => {
    expect(shownText('\u001b[31m\u009b\u202e')).toBe('"\\u001b[31m\\u009b\\u202e"');
  });
});
