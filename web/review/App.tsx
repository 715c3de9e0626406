import { useEffect, useRef, useState } from 'preact/hooks';
import { AlertView } from './AlertView';
import { commandOf } from './commandOf';
import { FilterBar } from './FilterBar';
import { HelpDialog } from './HelpDialog';
import { PageHead } from './PageHead';
import { QueueList } from './QueueList';
import type { ReviewApi } from './reviewApi';
import { TechniqueSearch } from './TechniqueSearch';
import { useAlert } from './useAlert';
import { useReview } from './useReview';

/** The page. */
export function App({ api }: { readonly api: ReviewApi }) {
  const review = useReview(api);
  const { queue, row, rows, decisions, notice } = review;
  const { details, isWhole, showWhole } = useAlert(api, row, review.tell);
  const [isHelp, setHelp] = useState(false);
  const [isSearch, setSearch] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);

  const choose = (id: string | undefined): void => {
    if (id !== undefined) void review.decide({ kind: 'choose', id });
  };
  // A key must not decide about an alert that is not shown yet.
  const shown = details?.row === row ? details : null;

  const onKey = (event: KeyboardEvent): void => {
    if (isHelp || isSearch) return;
    const { key, ctrlKey, metaKey, altKey, repeat } = event;
    const element = event.target instanceof Element ? event.target.tagName : 'BODY';
    const command = commandOf({ key, ctrlKey, metaKey, altKey, repeat, element });
    if (!command) return;
    event.preventDefault();
    if (command.kind === 'next') review.move(1);
    else if (command.kind === 'previous') review.move(-1);
    else if (command.kind === 'skip') review.skip();
    else if (command.kind === 'undo') void review.undo();
    else if (command.kind === 'help') setHelp(true);
    else if (!shown) return;
    else if (command.kind === 'accept') choose(shown.proposal);
    else if (command.kind === 'candidate') choose(shown.candidates[command.place]?.id);
    else if (command.kind === 'none') void review.decide({ kind: 'none' });
    else if (command.kind === 'whole') showWhole();
    else setSearch(true);
  };
  const latestOnKey = useRef(onKey);
  latestOnKey.current = onKey;
  useEffect(() => {
    const listener = (event: KeyboardEvent): void => latestOnKey.current(event);
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, []);

  const closeSearch = (): void => {
    setSearch(false);
    heading.current?.focus();
  };
  const closeHelp = (): void => {
    setHelp(false);
    heading.current?.focus();
  };

  return (
    <>
      <a class="skip" href="#alert">
        Skip to the alert
      </a>
      <PageHead review={review} api={api} onHelp={() => setHelp(true)} />
      <p class={notice.isBad ? 'notice bad' : 'notice'} role="status" aria-live="polite">
        {notice.text}
      </p>
      {queue && !review.isConnected && row >= 0 && (
        <p class="notice bad" role="alert">
          There is no connection: nothing is saved until it is back. If the review was ended, start it again
          and open the address it shows.
        </p>
      )}
      <div class="columns">
        <main id="alert" tabIndex={-1}>
          {shown && queue ? (
            <AlertView
              details={shown}
              techniques={queue.techniques}
              standing={decisions.get(row)}
              isWhole={isWhole}
              heading={heading}
              onWhole={showWhole}
              onChoose={choose}
              onSearch={() => setSearch(true)}
              onNone={() => void review.decide({ kind: 'none' })}
              onSkip={review.skip}
              onUndo={() => void review.undo()}
            />
          ) : (
            <h1 ref={heading} tabIndex={-1} class="soft">
              {notice.isBad ? 'The alert could not be loaded' : 'Loading the alert …'}
            </h1>
          )}
        </main>
        {queue && (
          <nav aria-label="Alerts by doubt">
            <FilterBar queue={queue} filter={review.filter} onFilter={review.setFilter} count={rows.length} />
            <QueueList
              api={api}
              queue={queue}
              rows={rows}
              row={row}
              decisions={decisions}
              onShow={review.show}
            />
          </nav>
        )}
      </div>
      {isHelp && <HelpDialog onClose={closeHelp} />}
      {isSearch && queue && (
        <TechniqueSearch
          techniques={queue.techniques}
          onChoose={(id) => {
            closeSearch();
            choose(id);
          }}
          onClose={closeSearch}
        />
      )}
    </>
  );
}
