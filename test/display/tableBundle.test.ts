import { describe, expect, it } from 'vitest';
import { tableBundle } from '../../src/display/tableBundle';

describe('tableBundle', () => {
  it('escapes heads, values and caption in HTML', () => {
    const html = String(tableBundle(['<b>'], [['<script>alert(1)</script>']], '"x" & y')['text/html']);
    expect(html).not.toMatch(/<script|<b>/);
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(html).toContain('&quot;x&quot; &amp; y');
  });

  it('aligns numbers to the right and shortens them', () => {
    const bundle = tableBundle(
      ['x', 'n'],
      [
        ['a', 0.123456],
        ['b', 12],
        ['c', 1e-7],
      ],
      '',
    );
    expect(bundle['text/plain']).toBe(
      ['x         n', '-  --------', 'a    0.1235', 'b        12', 'c  1.000e-7'].join('\n'),
    );
    expect(bundle['text/html']).toContain('<td style="text-align: right">12</td>');
  });

  it('keeps the plain table a table: one line per row, long texts cut', () => {
    const text = String(tableBundle(['alert'], [['line\nbreak'], ['y'.repeat(100)]], '')['text/plain']);
    expect(text.split('\n').slice(2)).toEqual(['line break', `${'y'.repeat(59)}…`]);
  });

  it('shows nothing for missing values, and JSON for objects', () => {
    expect(tableBundle(['a', 'b', 'c'], [[null, undefined, ['T1']]], '')['text/html']).toContain(
      '<tr><td style="text-align: left"></td><td style="text-align: left"></td><td style="text-align: left">[&quot;T1&quot;]</td></tr>',
    );
  });
});
