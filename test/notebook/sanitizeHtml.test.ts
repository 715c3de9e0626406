import { describe, expect, it } from 'vitest';
import { sanitizeHtml } from '../../src/notebook/sanitizeHtml';

describe('sanitizeHtml', () => {
  it('keeps tables, text and embedded pictures', () => {
    const html =
      '<table class="t"><tbody><tr><td colspan="2" style="text-align: right">1 &lt; 2</td></tr></tbody></table>' +
      '<img src="data:image/png;base64,AA==" alt="a">';
    expect(sanitizeHtml(html)).toBe(html);
  });

  it.each([
    ['a script', '<script>alert(1)</script>'],
    ['a handler', '<b onclick="alert(1)" onmouseover=alert(1)>'],
    ['a script inside an SVG', '<svg><script>alert(1)</script><animate onbegin=alert(1)></svg>'],
    ['a javascript link', '<a href="java\nscript:alert(1)">x</a><a href=" javascript:alert(1)">y</a>'],
    ['a frame', '<iframe src="https://example.org/alert"></iframe><object data="alert"></object>'],
    ['a style sheet', '<style>@import url(//alert)</style><p style="background: url(//alert)">'],
    ['a picture from elsewhere', '<img src="https://example.org/alert.png" onerror=alert(1)>'],
    ['a form', '<form action="//alert"><input value="alert"><button formaction="//alert"></button></form>'],
    ['markup that hides markup', '<noscript><p title="</noscript><img src=x onerror=alert(1)>">'],
    ['a foreign namespace', '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>'],
  ])('drops %s', (_, html) => {
    expect(sanitizeHtml(html)).not.toMatch(
      /<(?:script|iframe|object|svg|style|form|input|math)|javascript:|\bon\w+=|url\(|src="h|\/\/alert/i,
    );
  });

  it('keeps the text of elements that it does not know, and closes what is open', () => {
    expect(sanitizeHtml('<custom>text <b>bold')).toBe('text <b>bold</b>');
    expect(sanitizeHtml('<!-- secret -->a')).toBe('a');
  });

  it('keeps links to pages, places and other notebooks', () => {
    expect(sanitizeHtml('<a href="https://attack.mitre.org/">x</a>')).toContain(
      'href="https://attack.mitre.org/"',
    );
    expect(sanitizeHtml('<a href="02-fetch-attack.ipynb">x</a>')).toContain('href="02-fetch-attack.ipynb"');
    expect(sanitizeHtml('<a href="data:text/html,x">x</a>')).not.toContain('href');
  });
});
