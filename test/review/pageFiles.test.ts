import { expect, test } from 'vitest';
import { pageFiles } from '../../src/review/pageFiles';

test('the page loads its own files only, by their paths, and has no script or style within', () => {
  const files = pageFiles();
  const page = files.get('/')!.content;
  const named = [...page.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, path]) => path);
  expect(named.sort()).toEqual([...files.keys()].filter((path) => path !== '/').sort());
  expect(page).not.toMatch(/<style|<script>| style=| on\w+=/);
  for (const { type, content } of files.values()) {
    expect(type).toMatch(/^(?:text\/(?:html|css|javascript); charset=utf-8|image\/svg\+xml)$/);
    expect(content.length).toBeGreaterThan(100);
  }
});

test('the page’s program comes with the licence of what is bundled', () => {
  expect(pageFiles().get('/review.js')!.content).toMatch(/Preact:\s+The MIT License/);
});
