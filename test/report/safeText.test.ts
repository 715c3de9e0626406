import { expect, it } from 'vitest';
import { safeText } from '../../src/report/safeText';

it('text is escaped, in one line, with marks that deceive made visible', () => {
  expect(safeText(`<b title="x">'&\n\u202Etxt.exe\u0000`)).toBe(
    '&lt;b title=&quot;x&quot;&gt;&#39;&amp; \ufffdtxt.exe\ufffd',
  );
});

it('text is cut, never within a pair', () => {
  expect(safeText('abcdef', 3)).toBe('abc…');
  expect(safeText('ab😀d', 3)).toBe('ab…');
});
