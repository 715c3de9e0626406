import { describe, expect, it } from 'vitest';
import type { Notebook } from '../../src/notebook/notebook';
import { notebookHtml } from '../../src/notebook/notebookHtml';

const notebook: Notebook = {
  nbformat: 4,
  nbformat_minor: 5,
  metadata: {},
  cells: [
    { cell_type: 'raw', id: 'r', metadata: {}, source: 'raw text' },
    {
      cell_type: 'markdown',
      id: 'm',
      metadata: {},
      source:
        '# One & two\n\nSee [next](02-next.ipynb#part) <script>alert(1)</script>\n\n| a |\n|---|\n| 1 |',
    },
    {
      cell_type: 'code',
      id: 'c',
      metadata: {},
      source: "const x = '</code><script>alert(1)</script>';",
      execution_count: 3,
      outputs: [{ output_type: 'stream', name: 'stdout', text: '<i>' }],
    },
    { cell_type: 'code', id: 'e', metadata: {}, source: ' ', execution_count: null, outputs: [] },
  ],
};

describe('notebookHtml', () => {
  it('is one page without scripts, that forbids whatever would run or load', async () => {
    const html = await notebookHtml(notebook, 'fallback');
    expect(html).not.toContain('<script');
    expect(html).toContain("content=\"default-src 'none'; img-src data:; style-src 'unsafe-inline'");
    expect(html).toContain('<title>One &amp; two</title>');
    expect(html).toContain('const x = &#39;&lt;/code&gt;&lt;script&gt;alert(1)&lt;/script&gt;&#39;;');
    expect(html).toContain('<pre class="stdout">&lt;i&gt;</pre>');
    expect(html).toContain('[3]');
  });

  it('renders tables, and links to the other notebooks’ pages', async () => {
    const html = await notebookHtml(notebook, 'fallback');
    expect(html).toContain('<td>1</td>');
    expect(html).toContain('href="02-next.html#part"');
    expect(html).not.toContain('raw text');
    expect(html.match(/<section class="code">/g)).toHaveLength(1);
  });

  it('is called by its name where it has no heading', async () => {
    expect(await notebookHtml({ ...notebook, cells: [] }, 'a <b>')).toContain('<title>a &lt;b&gt;</title>');
  });
});
