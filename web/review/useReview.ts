import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { DecisionRequest, QueueContent, RowDecision } from '../../src/review/protocol';
import { ApiFailure, type ReviewApi } from './reviewApi';
import {
  type Decisions,
  type Filter,
  filteredRows,
  lastDecided,
  nextOpen,
  rowBeside,
  withChanges,
} from './reviewQueue';

/** A sentence to the reviewer, and whether it is bad news. */
interface Notice {
  readonly text: string;
  readonly isBad: boolean;
}

type Wish = { readonly kind: 'choose'; readonly id: string } | { readonly kind: 'none' };

/** The state of the page, and what can be done with it. */
export interface Review {
  readonly queue: QueueContent | null;
  readonly decisions: Decisions;
  readonly rows: readonly number[];
  readonly row: number;
  readonly filter: Filter;
  readonly notice: Notice;
  readonly isConnected: boolean;
  readonly show: (row: number) => void;
  readonly move: (steps: number) => void;
  readonly skip: () => void;
  readonly setFilter: (filter: Filter) => void;
  readonly decide: (wish: Wish) => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly tell: (text: string, isBad?: boolean) => void;
}

const RETRY_MS = 2000;

/** Loads the queue, follows the decisions of all pages, and sends this one's. */
export function useReview(api: ReviewApi): Review {
  const [queue, setQueue] = useState<QueueContent | null>(null);
  const [decisions, setDecisions] = useState<Decisions>(new Map());
  const [row, setRow] = useState(-1);
  const [filter, setFilter] = useState<Filter>({ status: '', tactic: '', technique: '' });
  const [notice, setNotice] = useState<Notice>({ text: '', isBad: false });
  const [isConnected, setConnected] = useState(false);
  const made = useRef(new Set<number>());
  const isBusy = useRef(false);
  const latest = useRef(decisions);

  const tell = useCallback((text: string, isBad = false) => setNotice({ text, isBad }), []);
  const take = useCallback((changes: readonly RowDecision[]) => {
    latest.current = withChanges(latest.current, changes);
    setDecisions(latest.current);
  }, []);

  useEffect(() => {
    api.queue().then(setQueue, (error: Error) => tell(error.message, true));
  }, [api, tell]);

  useEffect(() => followDecisions(api, take, setConnected), [api, take]);

  const rows = useMemo(
    () => (queue ? filteredRows(queue, decisions, filter, row) : []),
    [queue, decisions, filter, row],
  );

  useEffect(() => {
    if (queue && isConnected && row < 0) setRow(nextOpen([-1, ...queue.order], latest.current, -1));
  }, [queue, isConnected, row]);

  const send = async (request: DecisionRequest): Promise<boolean> => {
    if (isBusy.current) return false;
    isBusy.current = true;
    try {
      const { kept, current } = await api.decide(request);
      take([current]);
      if (!kept)
        tell(`Not saved: another page was faster. ${sentence(current)} Decide again if that is wrong.`, true);
      return kept;
    } catch (error) {
      tell(`Not saved: ${(error as Error).message}`, true);
      if (error instanceof ApiFailure && error.status === 0) setConnected(false);
      return false;
    } finally {
      isBusy.current = false;
    }
  };

  const decide = async (wish: Wish): Promise<void> => {
    const version = latest.current.get(row)?.version ?? 0;
    if (!(await send({ row, version, ...wish }))) return;
    const current = latest.current.get(row)!;
    made.current.add(current.place);
    tell(`Saved. ${sentence(current)}`);
    setRow(nextOpen(rows, latest.current, row));
  };

  const undo = async (): Promise<void> => {
    const last = lastDecided(latest.current, made.current);
    if (!last) return tell('There is nothing to undo.');
    const { row: undone, version } = last;
    setRow(undone);
    if (await send({ row: undone, version, kind: 'undo' }))
      tell(`Undone. ${sentence(latest.current.get(undone)!)}`);
  };

  return {
    queue,
    decisions,
    rows,
    row,
    filter,
    notice,
    isConnected,
    show: setRow,
    move: (steps) => setRow(rowBeside(rows, row, steps)),
    skip: () => setRow(nextOpen(rows, decisions, row)),
    setFilter: (next) => {
      setFilter(next);
      const found = queue ? filteredRows(queue, latest.current, next) : [];
      if (found.length > 0 && !found.includes(row)) setRow(found[0]!);
    },
    decide,
    undo,
    tell,
  };
}

/** Listens while the page can be seen: browsers allow few connections to one server, and hidden pages would hold them. */
function followDecisions(
  api: ReviewApi,
  take: (changes: readonly RowDecision[]) => void,
  setConnected: (isConnected: boolean) => void,
): () => void {
  let control = new AbortController();
  let timer = 0;
  const listen = async (): Promise<void> => {
    const { signal } = control;
    const onChanges = (changes: readonly RowDecision[]): void => {
      setConnected(true);
      take(changes);
    };
    await api.listen(onChanges, signal).catch(() => {});
    if (signal.aborted) return;
    setConnected(false);
    timer = window.setTimeout(listen, RETRY_MS);
  };
  const stop = (): void => {
    control.abort();
    window.clearTimeout(timer);
  };
  const onVisibility = (): void => {
    stop();
    if (document.hidden) return;
    control = new AbortController();
    void listen();
  };
  document.addEventListener('visibilitychange', onVisibility);
  void listen();
  return () => {
    stop();
    document.removeEventListener('visibilitychange', onVisibility);
  };
}

function sentence({ row, decision }: RowDecision): string {
  const what =
    decision === null
      ? 'open'
      : decision.kind === 'none'
        ? 'no technique'
        : `${decision.id}, ${decision.kind}`;
  return `Row ${row}: ${what}.`;
}
