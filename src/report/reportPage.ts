import { createHash } from 'node:crypto';
import { escapeHtml } from '../display/escapeHtml';
import { htmlPage } from '../page/htmlPage';
import { plotScript } from './plotScript';
import { reportStyle } from './reportStyle';
import { tableScript } from './tableScript';

/** What a page is put together of. */
export interface ReportPageParts {
  /** Plain text. */
  readonly title: string;
  /** Below the title, as HTML. */
  readonly lead: string;
  /** In the order of the page; each a section whose element has the id. */
  readonly sections: readonly { readonly id: string; readonly name: string; readonly html: string }[];
  /** Plotly's script, and its figures as JSON, both packed; null where there is nothing to draw. */
  readonly live: { readonly plotly: string; readonly figures: string; readonly sha256: string } | null;
}

/**
 * The page: self-contained, and its policy forbids it to load anything, or to run any other script than its own. Styles
 * may stand in elements, as Plotly puts them there; they cannot load anything either.
 */
export function reportPage({ title, lead, sections, live }: ReportPageParts): string {
  const scripts = live ? [tableScript, plotScript] : [tableScript];
  const allowed = [...scripts.map(sha256), ...(live ? [live.sha256] : [])].map((hash) => `'sha256-${hash}'`);
  const policy =
    `default-src 'none'; script-src ${allowed.join(' ')}; style-src 'unsafe-inline'; img-src data: blob:; ` +
    "form-action 'none'; base-uri 'none'";
  const links = sections.map(({ id, name }) => `<li><a href="#${id}">${escapeHtml(name)}</a></li>`);
  const data = live
    ? `<script type="application/gzip" id="figures-data">${live.figures}</script>
<script type="application/gzip" id="plotly-data">${live.plotly}</script>
`
    : '';
  const body = `<a class="skip" href="#main">Skip to the content</a>
<header>
<h1>${escapeHtml(title)}</h1>
<p class="soft">${lead}</p>
</header>
<nav aria-label="Parts of the report"><ul>
${links.join('\n')}
</ul></nav>
<main id="main" tabindex="-1">
${sections.map(({ html }) => html).join('\n')}
</main>
<footer>
<p>Made by alert2attack, without network; this page loads nothing. MITRE ATT&amp;CK® is a registered trademark of The MITRE Corporation.</p>
</footer>
${data}${scripts.map((script) => `<script>${script}</script>`).join('\n')}`;
  return htmlPage({ title, policy, style: reportStyle, body });
}

/** SHA-256 in base64, as a Content-Security-Policy names a script. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
