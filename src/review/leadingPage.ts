import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { escapeHtml } from '../display/escapeHtml';

/** A page on the disk that leads to another. */
export interface LeadingPage {
  readonly url: string;
  remove(): void;
}

/**
 * Writes a page, for this user's eyes only, that leads to an address. A browser is started with it in the place of
 * the address, as all users of a machine can read the arguments of programs, and the address has the token.
 */
export function leadingPage(address: string): LeadingPage {
  const folder = mkdtempSync(join(tmpdir(), 'alert2attack-review-'));
  const path = join(folder, 'review.html');
  const target = escapeHtml(address);
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Review</title>
<meta name="referrer" content="no-referrer"><meta http-equiv="refresh" content="0;url=${target}">
<p><a href="${target}">Review</a></p></html>
`;
  writeFileSync(path, html, { mode: 0o600 });
  return {
    url: pathToFileURL(path).href,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
