import { expect, it } from 'vitest';
import { htmlPage } from '../../src/page/htmlPage';

it('htmlPage sets a body in a page with its title escaped, its policy and its style', () => {
  const page = htmlPage({
    title: '</title><script>alert(1)</script>',
    policy: "default-src 'none'",
    style: 'p { margin: 0; }',
    body: '<p>text</p>',
  });
  expect(page).toMatch(/^<!doctype html>\n<html lang="en">/);
  expect(page).toContain('<title>&lt;/title&gt;&lt;script&gt;');
  expect(page).not.toContain('<script>');
  expect(page).toContain(`<meta http-equiv="Content-Security-Policy" content="default-src 'none'">`);
  expect(page).toContain('<meta name="referrer" content="no-referrer">');
  expect(page).toContain('<style>p { margin: 0; }</style>');
  expect(page).toMatch(/<body>\n<p>text<\/p>\n<\/body>\n<\/html>\n$/);
});
