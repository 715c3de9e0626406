import { themes } from '../plots/theme';
import { type PageColours, pageColours } from './pageColours';

/**
 * What all HTML pages share: colours as custom properties (`--ink`, `--soft`, `--paper`, `--field`, `--line`,
 * `--edge`, `--accent`, `--on-accent`, `--good`, `--bad`, `--bad-field`), light or dark as the reader's system is
 * and light in print, text, tables, code, a ring round what has the focus, and the link that skips to the content.
 */
export const pageStyle: string = `
:root { color-scheme: light dark; ${properties(pageColours.light)} }
@media screen and (prefers-color-scheme: dark) {
  :root { ${properties(pageColours.dark)} }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink);
  font: 16px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Liberation Sans", sans-serif; }
main { max-width: 62rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
h1, h2, h3 { line-height: 1.25; margin: 1.8em 0 .5em; }
h1 { font-size: 1.9rem; margin-top: 0; }
h2 { font-size: 1.35rem; }
h3 { font-size: 1.1rem; }
a { color: var(--accent); }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.skip { position: absolute; left: .5rem; top: -4rem; z-index: 2; padding: .5rem .9rem; border-radius: 0 0 6px 6px;
  background: var(--accent); color: var(--on-accent); }
.skip:focus { top: 0; }
.soft { color: var(--soft); font-size: .9rem; }
pre, code { font: .86rem/1.5 ui-monospace, "Liberation Mono", Consolas, Menlo, monospace; }
pre { margin: 0; overflow-x: auto; white-space: pre; tab-size: 2; }
:not(pre) > code { background: var(--field); padding: .1em .3em; border-radius: 3px; }
table { border-collapse: collapse; font-size: .88rem; }
caption { caption-side: bottom; text-align: left; color: var(--soft); padding-top: .4rem; }
th, td { padding: .3rem .7rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
th { border-bottom-width: 2px; }
img { max-width: 100%; }
.picture { display: block; max-width: 100%; height: auto; background: ${themes.light.background}; border-radius: 4px; }
@media (prefers-reduced-motion: reduce) { * { transition: none !important; scroll-behavior: auto !important; } }
@media print {
  :root { color-scheme: light; }
  main { max-width: none; padding: 0; }
  .skip { display: none; }
  .picture { break-inside: avoid; }
}
`;

function properties(colours: PageColours): string {
  return Object.entries(colours)
    .map(
      ([name, colour]) => `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}: ${colour};`,
    )
    .join(' ');
}
