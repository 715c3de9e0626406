import { randomUUID } from 'node:crypto';
import { formatDuration } from '../progress/formatDuration';
import { progressBar } from '../progress/progressBar';
import { displayBundle, displayHookKey } from './displayBundle';
import { escapeHtml } from './escapeHtml';

/** Takes news of long work in each of the forms in which this package's functions tell it. */
export interface ProgressListener {
  /** So many of the total are done: what a forest's `fit` tells after each tree. */
  (done: number, total: number): void;
  /** The share that is done, from 0 to 1. */
  (share: number): void;
  /** Counts as an object: what grid searches and cross-validation tell after each fit. */
  (progress: { readonly done: number; readonly total: number }): void;
  /** How long a search without a known end has run, and how much it tried. */
  (progress: { readonly trials: number; readonly seconds: number }): void;
  /** What is going on, in words. */
  (message: string): void;
}

/** A page can show no more, and every message costs time. */
const leastMilliseconds = 200;

/**
 * Shows how long work goes on: in a notebook as one line below the cell that changes while the cell runs, and of
 * which an executed copy keeps the last state; on a terminal as a bar; elsewhere not at all.
 *
 * @param label - what is going on, a few words
 * @returns what a function takes as `onProgress`
 *
 * @example
 * await new GridSearchCV({ estimator, paramGrid, onProgress: showProgress('grid search') }).fit(X, y);
 * new RandomForestClassifier().fit(X, y, { onProgress: showProgress('forest') });
 */
export function showProgress(label: string): ProgressListener {
  const inNotebook = typeof Reflect.get(globalThis, displayHookKey) === 'function';
  const show = inNotebook ? cellLine(label) : terminalBar(label);
  return (told: number | string | object, total?: number) => show(readState(told, total));
}

/** What was told: counts where they are known, else words. */
interface ProgressState {
  readonly done?: number;
  readonly total?: number;
  readonly words?: string;
}

function readState(told: number | string | object, total?: number): ProgressState {
  if (typeof told === 'number') return { done: told, total: total ?? 1 };
  if (typeof told === 'string') return { words: told };
  const fields = told as Readonly<Record<string, unknown>>;
  if (typeof fields['done'] === 'number') return { done: fields['done'], total: Number(fields['total']) };
  return { words: `${Number(fields['trials'])} tried` };
}

function cellLine(label: string): (state: ProgressState) => void {
  const displayId = randomUUID();
  const start = Date.now();
  let shownAt: number | undefined;
  let late: NodeJS.Timeout | undefined;
  const draw = (state: ProgressState): void => {
    clearTimeout(late);
    late = undefined;
    const now = Date.now();
    displayBundle(progressForms(label, state, (now - start) / 1000), {
      displayId,
      update: shownAt !== undefined,
    });
    shownAt = now;
  };
  return (state) => {
    const since = Date.now() - (shownAt ?? Number.NEGATIVE_INFINITY);
    if (since >= leastMilliseconds || isDone(state)) return draw(state);
    // The last news of all is shown too, when the cell comes to rest.
    clearTimeout(late);
    late = setTimeout(() => draw(state), leastMilliseconds - since).unref();
  };
}

function isDone({ done, total }: ProgressState): boolean {
  return done !== undefined && done === total;
}

function progressForms(label: string, state: ProgressState, seconds: number): Record<string, string> {
  const text = `${label}: ${stateText(state, seconds)}`;
  const { done, total } = state;
  const bar =
    done === undefined || total === undefined || isDone(state)
      ? ''
      : `<progress value="${done}" max="${total}" style="vertical-align: middle"></progress> `;
  return { 'text/html': `<div>${bar}${escapeHtml(text)}</div>`, 'text/plain': text };
}

function stateText(state: ProgressState, seconds: number): string {
  const { done, total, words } = state;
  const took = formatDuration(seconds);
  if (done === undefined || total === undefined) return `${words}, ${took}`;
  const reached = total === 1 ? `${Math.round(100 * done)} %` : `${done} of ${total}`;
  if (isDone(state)) return `${reached}, ${took}`;
  const rate = done > 0 ? seconds / done : 0;
  const left = rate > 0 ? `, ${formatDuration((total - done) * rate)} left` : '';
  return `${reached}, ${took}${left}`;
}

function terminalBar(label: string): (state: ProgressState) => void {
  let bar: ReturnType<typeof progressBar> | undefined;
  return (state) => {
    const { done, total } = state;
    if (done === undefined || total === undefined) return;
    const parts = total === 1 ? 100 : 1;
    bar ??= progressBar(label, total * parts);
    bar.update(Math.round(done * parts));
    if (isDone(state)) bar.stop();
  };
}
