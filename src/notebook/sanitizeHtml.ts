const allowedTags: ReadonlySet<string> = new Set(
  (
    'a abbr b blockquote br caption code col colgroup dd del details div dl dt em figcaption figure h1 h2 h3 ' +
    'h4 h5 h6 hr i img ins kbd li mark ol p pre q s samp section small span strong sub summary sup table ' +
    'tbody td tfoot th thead tr u ul var'
  ).split(' '),
);
/** What is inside of these is no text for a reader. */
const droppedWhole: ReadonlySet<string> = new Set(
  'base embed frame frameset head iframe link math meta noscript object script style svg template title'.split(
    ' ',
  ),
);
const allowedAttributes: ReadonlySet<string> = new Set(
  'align alt class colspan dir headers height id lang open rowspan scope span start style title type width'.split(
    ' ',
  ),
);

/**
 * Keeps of an HTML fragment what shows text, tables and embedded pictures; drops what runs, loads or submits.
 *
 * @param html - from a notebook's output or text: not to be trusted
 * @returns well-formed HTML
 */
export function sanitizeHtml(html: string): string {
  const { JSDOM } = require('jsdom') as typeof import('jsdom');
  const { window } = new JSDOM('<!doctype html><body></body>');
  const { document } = window;
  // A template's content is parsed, but nothing of it is loaded.
  const template = document.createElement('template');
  template.innerHTML = html;
  cleanChildren(template.content);
  const cleaned = template.innerHTML;
  window.close();
  return cleaned;
}

function cleanChildren(parent: ParentNode & Node): void {
  for (const node of [...parent.childNodes]) {
    if (node.nodeType === node.TEXT_NODE) continue;
    if (node.nodeType !== node.ELEMENT_NODE) {
      node.remove();
      continue;
    }
    const element = node as Element;
    const tag = element.tagName.toLowerCase();
    if (droppedWhole.has(tag)) {
      element.remove();
      continue;
    }
    cleanChildren(element);
    if (allowedTags.has(tag)) cleanAttributes(element);
    else element.replaceWith(...element.childNodes);
  }
}

function cleanAttributes(element: Element): void {
  for (const { name, value } of [...element.attributes]) {
    if (!isSafe(name, value)) element.removeAttribute(name);
  }
  if (element.tagName === 'A') element.setAttribute('rel', 'noopener noreferrer');
}

function isSafe(name: string, value: string): boolean {
  if (name === 'href') return /^(?:https?:|mailto:|#|[\w./-]+(?:#|$))/i.test(value.trim());
  if (name === 'src') return /^data:image\/(?:png|jpeg|gif|webp|svg\+xml)[;,]/i.test(value.trim());
  if (name === 'style') return !/url\s*\(|@import|expression|position\s*:\s*(?:fixed|sticky)|\\/i.test(value);
  return allowedAttributes.has(name);
}
