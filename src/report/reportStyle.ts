import { pageStyle } from '../page/pageStyle';

/** The look of a report: on screens of any width, light and dark, and in print. */
export const reportStyle: string = `${pageStyle}
html { scroll-padding-top: 4rem; }
header, nav, footer { max-width: 72rem; margin: 0 auto; padding: 1rem 1.25rem 0; }
header h1 { margin-bottom: .2rem; }
header p { margin: 0; }
nav { position: sticky; top: 0; z-index: 1; max-width: none; padding: 0; background: var(--paper);
  border-bottom: 1px solid var(--line); }
nav ul { display: flex; gap: .2rem 1.1rem; margin: 0 auto; max-width: 72rem; padding: .55rem 1.25rem; list-style: none;
  overflow-x: auto; white-space: nowrap; font-size: .92rem; }
main { max-width: 72rem; padding-top: 0; }
footer { padding-bottom: 2rem; color: var(--soft); font-size: .9rem; }
section > p, section li { max-width: 48rem; overflow-wrap: anywhere; }
.note { padding: .6rem .9rem; border-left: 3px solid var(--accent); background: var(--field); }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); gap: .8rem; margin: 0; padding: 0;
  list-style: none; }
.tiles li { padding: .8rem 1rem; border: 1px solid var(--line); border-radius: 8px; background: var(--field); }
.tiles strong { display: block; font-size: 1.75rem; line-height: 1.2; font-variant-numeric: tabular-nums; }
.tiles .what { display: block; font-weight: 600; }
.tiles .soft { display: block; }
.facts { margin: 0; }
.facts div { display: grid; grid-template-columns: 14rem 1fr; gap: .2rem 1rem; padding: .35rem 0;
  border-bottom: 1px solid var(--line); }
.facts dt { color: var(--soft); }
.facts dd { margin: 0; overflow-wrap: anywhere; }
.scroll { overflow-x: auto; margin: .8rem 0; }
.scroll th, .scroll td { padding: .3rem .5rem; }
caption { caption-side: top; padding: 0 0 .5rem; }
thead th { background: var(--field); vertical-align: bottom; }
tbody th { font-weight: 400; min-width: 10rem; position: sticky; left: 0; background: var(--paper); }
tbody th a { font-weight: 600; }
tbody td, tbody th { border-bottom-width: 1px; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
th button { font: inherit; font-weight: 600; color: inherit; background: none; border: 0; padding: .1rem; cursor: pointer;
  text-align: inherit; }
th button::after { content: "\\2195"; padding-left: .3em; color: var(--soft); }
th[aria-sort="ascending"] button::after { content: "\\2191"; color: var(--accent); }
th[aria-sort="descending"] button::after { content: "\\2193"; color: var(--accent); }
.search { display: flex; flex-wrap: wrap; align-items: center; gap: .4rem .8rem; }
.search[hidden] { display: none; }
.search input { font: inherit; color: var(--ink); background: var(--paper); border: 1px solid var(--edge);
  border-radius: 6px; padding: .35rem .6rem; width: min(24rem, 100%); }
.search input::placeholder { color: var(--soft); opacity: 1; }
.plot { margin: 0 0 2.2rem; }
.plot h3 { margin-bottom: .3rem; }
.plot figcaption { color: var(--soft); font-size: .92rem; max-width: 48rem; }
.frame { overflow-x: auto; }
.frame picture img { display: block; max-width: none; height: auto; }
.drawn picture { display: none; }
.cases > li { margin-bottom: 1rem; }
.cases p { margin: 0; }
.alerts { padding-left: 1.2rem; }
q { quotes: "\\201C" "\\201D"; font: .86rem/1.5 ui-monospace, "Liberation Mono", Consolas, Menlo, monospace;
  overflow-wrap: anywhere; }
@media (max-width: 40rem) {
  .facts div { grid-template-columns: 1fr; }
  h1 { font-size: 1.5rem; }
  tbody th { min-width: 8rem; }
  td:last-child:not(.number) { min-width: 14rem; }
}
@media print {
  @page { margin: 15mm; }
  body { font-size: 11pt; }
  thead { break-inside: avoid; }
  header, main, footer { max-width: none; padding-left: 0; padding-right: 0; }
  nav, .search { display: none; }
  .live { display: none; }
  .frame picture { display: block !important; }
  .frame picture img { max-width: 100%; max-height: 10cm; width: auto; }
  .frame, .scroll { overflow: visible; }
  .plot { margin-bottom: .8rem; }
  table { font-size: .62rem; width: 100%; }
  .scroll th, .scroll td { padding: .15rem .25rem; }
  tbody th { min-width: 0; position: static; }
  th button::after { content: ""; }
  tr, .plot, .tiles li, .cases > li, .alerts li { break-inside: avoid; }
  h2, h3, h2 + p { break-after: avoid; }
  a { color: inherit; text-decoration: none; }
}
`;
