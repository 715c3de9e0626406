import { pageStyle } from '../page/pageStyle';

const steps = [1, 2, 3, 4, 5];

/** The look of the review page: light and dark, from a phone's width to a wide screen's. */
export const reviewStyle: string = `${pageStyle}
:root { --for: #0072b2; --against: #d55e00; }
@media screen and (prefers-color-scheme: dark) { :root { --for: #56b4e9; --against: #e69f00; } }
#app { max-width: 84rem; margin: 0 auto; padding: 0 1.25rem 3rem; }
.head { position: sticky; top: 0; z-index: 1; display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; align-items: center;
  padding: .7rem 0; background: var(--paper); border-bottom: 1px solid var(--line); }
.name { overflow-wrap: anywhere; }
.progress { display: flex; flex-wrap: wrap; gap: .2rem .7rem; align-items: center; flex: 1 1 20rem; }
progress { width: 10rem; height: .6rem; accent-color: var(--accent); }
.tools { display: flex; flex-wrap: wrap; gap: .5rem; }
.notice { min-height: 1.55em; margin: .5rem 0; color: var(--good); overflow-wrap: anywhere; }
.notice.bad { color: var(--bad); }
.notice.bad:not(:empty) { background: var(--bad-field); padding: .35rem .7rem; border-radius: 6px; }
.columns { display: grid; grid-template-columns: minmax(0, 1fr) 22rem; gap: 2rem; align-items: start; }
.columns main { max-width: none; margin: 0; padding: 0; scroll-margin-top: 5rem; }
h1 { font-size: 1.3rem; margin: .2rem 0 .8rem; }
h1:focus { outline: none; }
h2 { font-size: 1rem; margin: 1.4rem 0 .4rem; }
button, select, input { font: inherit; font-size: .92rem; color: var(--ink); background: var(--paper);
  border: 1px solid var(--edge); border-radius: 6px; padding: .35rem .7rem; min-height: 2.2rem; }
button { cursor: pointer; }
button:hover:not(:disabled) { background: var(--field); }
button:disabled { color: var(--soft); cursor: default; }
button.main { background: var(--accent); color: var(--on-accent); border-color: var(--accent); font-weight: 600; }
button.main:hover { background: var(--accent); filter: brightness(1.08); }
kbd { font: .78rem/1 ui-monospace, "Liberation Mono", Consolas, Menlo, monospace; border: 1px solid currentcolor;
  border-radius: 4px; padding: .1rem .3rem; }
.alert-text { font-size: 1.05rem; margin: 0 0 .4rem; padding: .8rem 1rem; background: var(--field); border-radius: 6px;
  overflow-wrap: anywhere; white-space: pre-wrap; max-height: 60vh; overflow-y: auto; unicode-bidi: isolate; }
.for { border-bottom: 2px solid var(--for); }
.against { border-bottom: 2px dashed var(--against); }
${steps
  .map(
    (step) => `.for.s${step} { background: color-mix(in srgb, var(--for) ${step * 6}%, transparent); }
.against.s${step} { background: color-mix(in srgb, var(--against) ${step * 6}%, transparent); }`,
  )
  .join('\n')}
.cells { display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; margin: .4rem 0; font-size: .88rem; }
.cells div { display: flex; gap: .4rem; min-width: 0; }
.cells dt { color: var(--soft); }
.cells dd { margin: 0; overflow-wrap: anywhere; }
.candidates, .queue, .near { list-style: none; margin: 0; padding: 0; }
.candidates li { display: flex; flex-wrap: wrap; align-items: center; gap: .2rem .8rem; margin: .35rem 0; }
.candidates button { text-align: left; flex: 0 1 26rem; overflow-wrap: anywhere; }
.candidates .chosen button { border-color: var(--accent); box-shadow: inset 3px 0 var(--accent); }
.candidates .about { flex: 1 1 14rem; }
.actions { display: flex; flex-wrap: wrap; gap: .5rem; margin: 1.1rem 0; }
blockquote { margin: 0; padding-left: .9rem; border-left: 3px solid var(--line); }
.near li { margin: .4rem 0; overflow-wrap: anywhere; }
.near .same { color: var(--good); }
.filters { display: flex; flex-wrap: wrap; gap: .5rem; align-items: end; border: 0; padding: 0; margin: 0 0 .7rem; }
.filters legend { font-weight: 600; padding: 0 0 .2rem; }
.filters label { display: grid; grid-template-columns: minmax(0, 1fr); flex: 1 1 7rem; font-size: .82rem; color: var(--soft); min-width: 0; }
.filters { min-width: 0; }
.filters select { width: 100%; padding: .2rem .4rem; }
.queue button { display: grid; width: 100%; text-align: left; border: 0; border-bottom: 1px solid var(--line);
  border-radius: 0; padding: .45rem .6rem; gap: .1rem; }
.queue button[aria-current] { background: var(--field); box-shadow: inset 3px 0 var(--accent); }
.queue .soft { font-size: .8rem; }
.excerpt { overflow: hidden; white-space: nowrap; text-overflow: ellipsis; }
.mark { justify-self: start; font-size: .78rem; font-weight: 600; border: 1px solid currentcolor; border-radius: 4px;
  padding: 0 .35rem; color: var(--accent); }
.mark.accepted { color: var(--good); }
.mark.none { color: var(--soft); }
h1 .mark { vertical-align: middle; margin-left: .6rem; }
.pages { display: flex; justify-content: space-between; align-items: center; gap: .5rem; margin-top: .7rem; }
dialog { width: min(40rem, calc(100vw - 2rem)); max-height: 85vh; overflow-y: auto; background: var(--paper);
  color: var(--ink); border: 1px solid var(--edge); border-radius: 8px; padding: 1.2rem; }
dialog::backdrop { background: rgb(0 0 0 / 50%); }
dialog h2 { margin-top: 0; }
.search { display: grid; gap: .3rem; font-weight: 600; }
.search input { font-size: 1rem; width: 100%; }
#found { margin: .6rem 0; max-height: 50vh; overflow-y: auto; }
[role="option"] { padding: .4rem .6rem; border-radius: 4px; cursor: pointer; }
[role="option"][aria-selected="true"] { background: var(--field); box-shadow: inset 3px 0 var(--accent); }
@media (max-width: 56rem) {
  .columns { grid-template-columns: minmax(0, 1fr); }
  .head { position: static; }

}
@media (max-width: 40rem) { #app { padding: 0 .8rem 2rem; } .alert-text { max-height: none; } }
`;
