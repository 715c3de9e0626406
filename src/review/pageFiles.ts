import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { reviewStyle } from './reviewStyle';

/** A file of the page. */
export interface PageFile {
  readonly type: string;
  readonly content: string;
}

const html = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Review of tagged alerts</title>
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/style.css">
<script src="/review.js" defer></script>
</head>
<body><div id="app"><noscript><main><h1>Review of tagged alerts</h1><p>This page needs JavaScript.</p></main></noscript></div></body>
</html>
`;

const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#0072B2"/>
<path d="M8 17l5.5 5.5L24 11" fill="none" stroke="#fff" stroke-width="4" stroke-linecap="round" stroke-linejoin="round"/></svg>`;

/** The page's files by path: none of them holds anything of the alerts, so they need no token. */
export function pageFiles(): ReadonlyMap<string, PageFile> {
  return new Map([
    ['/', { type: 'text/html; charset=utf-8', content: html }],
    ['/style.css', { type: 'text/css; charset=utf-8', content: reviewStyle }],
    ['/icon.svg', { type: 'image/svg+xml', content: icon }],
    ['/review.js', { type: 'text/javascript; charset=utf-8', content: readFileSync(bundle(), 'utf8') }],
  ]);
}

/** The page's program as the build bundles it, also when this file runs from the sources. */
function bundle(): string {
  const path = join(resolve(__dirname, '..', '..'), 'dist', 'review', 'page', 'review.js');
  if (!existsSync(path)) throw new Error(`${path} does not exist: run "npm run build" first`);
  return path;
}
