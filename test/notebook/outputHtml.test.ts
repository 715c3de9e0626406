import { describe, expect, it } from 'vitest';
import type { OutputData } from '../../src/notebook/notebook';
import { outputHtml } from '../../src/notebook/outputHtml';

const display = (data: OutputData): string =>
  outputHtml({ output_type: 'display_data', data, metadata: {} }, (text) => `<em>${text}</em>`);

describe('outputHtml', () => {
  it('escapes what was printed, and takes colour codes out', () => {
    expect(
      outputHtml({ output_type: 'stream', name: 'stderr', text: '\u001b[31m<b>&\u001b[0m' }, String),
    ).toBe('<pre class="stderr">&lt;b&gt;&amp;</pre>');
    expect(
      outputHtml({ output_type: 'error', ename: 'E', evalue: '<v>', traceback: ['E: <v>', '  at'] }, String),
    ).toBe('<pre class="error">E: &lt;v&gt;\n  at</pre>');
  });

  it('prefers a picture to the HTML that would need a script', () => {
    const html = display({
      'text/html': '<div id="plot"></div><script>draw()</script>',
      'image/svg+xml': '<svg onload="alert(1)"/>',
      'text/plain': 'a "plot"',
    });
    expect(html).toBe(
      `<img class="picture" src="data:image/svg+xml;base64,${Buffer.from('<svg onload="alert(1)"/>').toString('base64')}" alt="a &quot;plot&quot;">`,
    );
    expect(display({ 'image/png': 'iVBO\nRw==\n' })).toContain('src="data:image/png;base64,iVBORw==" alt=""');
  });

  it('shows cleaned HTML, else Markdown, else text, else JSON, else the type’s name', () => {
    expect(display({ 'text/html': '<b onclick="x">t</b>', 'text/plain': 'p' })).toBe(
      '<div class="rich"><b>t</b></div>',
    );
    expect(display({ 'text/html': '<div><script>x</script></div>', 'text/plain': '<p>' })).toBe(
      '<pre class="result">&lt;p&gt;</pre>',
    );
    expect(display({ 'text/markdown': 'm' })).toBe('<div class="rich"><em>m</em></div>');
    expect(display({ 'application/json': { a: 1 } })).toContain('&quot;a&quot;: 1');
    expect(display({ 'video/<x>': 'AA' })).toBe('<p class="unknown">(output of type video/&lt;x&gt;)</p>');
  });
});
