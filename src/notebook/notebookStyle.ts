/** The look of a notebook's page: light and dark, on screens of any width, and in print. */
export const notebookStyle: string = `
:root { color-scheme: light dark; --ink: #1c2128; --soft: #57606a; --paper: #ffffff; --field: #f4f6f8;
  --line: #d5dae0; --accent: #0b62a8; --bad: #a4161a; --badfield: #fdf0f0; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e3e8ee; --soft: #9aa5b1; --paper: #14181d; --field: #1e242b; --line: #36404a;
    --accent: #6bb3ee; --bad: #ff9a97; --badfield: #321a1c; }
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
section.text { max-width: 46rem; }
section.code { position: relative; margin: .9rem 0 1.4rem; }
.prompt { position: absolute; right: 100%; top: .6rem; padding-right: .6rem; color: var(--soft);
  font: .8rem ui-monospace, "Liberation Mono", Consolas, monospace; }
@media (max-width: 72rem) { .prompt { position: static; padding: 0 0 .2rem; } }
pre, code { font: .86rem/1.5 ui-monospace, "Liberation Mono", Consolas, Menlo, monospace; }
pre { margin: 0; overflow-x: auto; white-space: pre; tab-size: 2; }
:not(pre) > code { background: var(--field); padding: .1em .3em; border-radius: 3px; }
section.text pre, .source { background: var(--field); border: 1px solid var(--line); border-radius: 6px;
  padding: .65rem .85rem; }
.output { margin-top: .5rem; padding-left: .85rem; border-left: 3px solid var(--line); }
.output > * { margin: .35rem 0; }
.stdout, .stderr { white-space: pre-wrap; overflow-wrap: anywhere; }
.stderr { color: var(--soft); }
.error { color: var(--bad); background: var(--badfield); border-radius: 6px; padding: .65rem .85rem;
  white-space: pre-wrap; }
.unknown { color: var(--soft); font-style: italic; }
.picture { display: block; max-width: 100%; height: auto; background: #ffffff; border-radius: 4px; }
.rich { overflow-x: auto; }
table { border-collapse: collapse; font-size: .88rem; }
caption { caption-side: bottom; text-align: left; color: var(--soft); padding-top: .4rem; }
th, td { padding: .3rem .7rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
th { border-bottom-width: 2px; }
blockquote { margin: .8rem 0; padding: .1rem 1rem; border-left: 3px solid var(--accent); color: var(--soft); }
img { max-width: 100%; }
@media print { main { max-width: none; padding: 0; } .source, .picture { break-inside: avoid; } }
`;
