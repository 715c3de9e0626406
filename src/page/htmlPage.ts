import { escapeHtml } from '../display/escapeHtml';

/** What a page is put together of. */
interface HtmlPageParts {
  /** Plain text. */
  readonly title: string;
  /** The Content-Security-Policy, without double quotes. */
  readonly policy: string;
  readonly style: string;
  /** What stands in the body, as HTML. */
  readonly body: string;
}

/** A whole page round its body, in English, for screens of any width; it tells no other page where it is. */
export function htmlPage({ title, policy, style, body }: HtmlPageParts): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
${body}
</body>
</html>
`;
}
