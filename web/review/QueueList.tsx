import { useEffect, useState } from 'preact/hooks';
import type { QueueContent, RowSummary } from '../../src/review/protocol';
import type { ReviewApi } from './reviewApi';
import { type Decisions, decisionOf } from './reviewQueue';

interface Props {
  readonly api: ReviewApi;
  readonly queue: QueueContent;
  readonly rows: readonly number[];
  readonly row: number;
  readonly decisions: Decisions;
  readonly onShow: (row: number) => void;
}

const PAGE_ROWS = 25;

/** A page of the queue: the one with the shown alert. */
export function QueueList({ api, queue, rows, row, decisions, onShow }: Props) {
  const [summaries, setSummaries] = useState<ReadonlyMap<number, RowSummary>>(new Map());
  const at = Math.max(0, rows.indexOf(row));
  const start = at - (at % PAGE_ROWS);
  const page = rows.slice(start, start + PAGE_ROWS);
  const wanted = page.join(',');
  useEffect(() => {
    let isStale = false;
    if (wanted === '') return;
    api.rows(wanted.split(',').map(Number)).then(
      (loaded) => {
        if (!isStale) setSummaries(new Map(loaded.map((summary) => [summary.row, summary])));
      },
      () => {},
    );
    return () => {
      isStale = true;
    };
  }, [api, wanted]);
  return (
    <>
      <ol class="queue" start={start + 1}>
        {page.map((each) => {
          const summary = summaries.get(each);
          const kind = decisionOf(decisions, each)?.kind;
          const tag = queue.techniques[queue.tags[each]!]?.id ?? 'untagged';
          const sure = summary?.confidence == null ? '' : `, ${Math.round(100 * summary.confidence)} % sure`;
          return (
            <li key={each}>
              <button
                type="button"
                aria-current={each === row ? 'true' : undefined}
                onClick={() => onShow(each)}
              >
                <span class="excerpt">{summary?.excerpt ?? '…'}</span>
                <span class="soft">
                  {tag}
                  {sure}
                </span>
                {kind && <span class={`mark ${kind}`}>{kind}</span>}
              </button>
            </li>
          );
        })}
      </ol>
      <div class="pages">
        <button type="button" disabled={start === 0} onClick={() => onShow(rows[start - PAGE_ROWS]!)}>
          Back
        </button>
        <span class="soft">
          {rows.length === 0 ? 'No alerts' : `${start + 1} to ${start + page.length} of ${rows.length}`}
        </span>
        <button
          type="button"
          disabled={start + PAGE_ROWS >= rows.length}
          onClick={() => onShow(rows[start + PAGE_ROWS]!)}
        >
          Further
        </button>
      </div>
    </>
  );
}
