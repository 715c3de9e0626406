import { pageStyle } from '../page/pageStyle';

/** The look of a notebook's page: light and dark, on screens of any width, and in print. */
export const notebookStyle: string = `${pageStyle}
section.text { max-width: 46rem; }
section.code { position: relative; margin: .9rem 0 1.4rem; }
.prompt { position: absolute; right: 100%; top: .6rem; padding-right: .6rem; color: var(--soft);
  font: .8rem ui-monospace, "Liberation Mono", Consolas, monospace; }
@media (max-width: 72rem) { .prompt { position: static; padding: 0 0 .2rem; } }
section.text pre, .source { background: var(--field); border: 1px solid var(--line); border-radius: 6px;
  padding: .65rem .85rem; }
.output { margin-top: .5rem; padding-left: .85rem; border-left: 3px solid var(--line); }
.output > * { margin: .35rem 0; }
.stdout, .stderr { white-space: pre-wrap; overflow-wrap: anywhere; }
.stderr { color: var(--soft); }
.error { color: var(--bad); background: var(--bad-field); border-radius: 6px; padding: .65rem .85rem;
  white-space: pre-wrap; }
.unknown { color: var(--soft); font-style: italic; }
.rich { overflow-x: auto; }
blockquote { margin: .8rem 0; padding: .1rem 1rem; border-left: 3px solid var(--accent); color: var(--soft); }
@media print { .source { break-inside: avoid; } }
`;
