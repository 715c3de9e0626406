import { describe, expect, it } from 'vitest';
import { shownBundle } from '../../../src/notebook/display/shownBundle';

describe('shownBundle', () => {
  it('says the same as HTML and as text', () => {
    const bundle = shownBundle({
      title: 'A <b>',
      lines: ['line\u0007'],
      tables: [{ title: 'rows', columns: ['a'], rows: [['<i>'], [2]], total: 3, totalColumns: 2 }],
    });
    expect(bundle['text/plain']).toBe(
      'A <b>\nline\ufffd\n\nrows\na\n---\n<i>\n2\n… 1 more row and 1 more column',
    );
    expect(bundle['text/html']).toContain('<b>A &lt;b&gt;</b>');
    expect(bundle['text/html']).toContain('&lt;i&gt;');
    expect(bundle['text/html']).not.toContain('<i><i>');
  });

  it('links to pages of the web only', () => {
    const link = (to: string) => String(shownBundle({ title: 'T1059', link: to })['text/html']);
    expect(link('https://attack.mitre.org/"x')).toContain('href="https://attack.mitre.org/&quot;x"');
    expect(link('javascript:alert(1)')).not.toContain('href');
  });
});
