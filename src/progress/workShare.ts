/** Called now and then with the share of the work that is done, from 0 to 1. */
export type ShareProgress = (share: number) => void;

// Work that reports how far it has come lies many calls below whoever shows it, and is synchronous: one watcher at a
// time is enough, and nothing in between has to know of it.
let watcher: ShareProgress | undefined;

/**
 * Runs synchronous work, and tells how far it has come as far as the work itself says so; the shares never go back.
 *
 * @param onShare - told of the share that is done
 * @param work - what is watched
 * @returns what the work returns
 */
export function watchWork<T>(onShare: ShareProgress, work: () => T): T {
  let most = 0;
  return during((share) => {
    if (share <= most) return;
    most = Math.min(1, share);
    onShare(most);
  }, work);
}

/** Says that of the work that runs `done` of `total` equal parts are done; nothing where nobody watches. */
export function workDone(done: number, total: number): void {
  watcher?.(done / total);
}

/** Runs work that is a portion of the work that is watched, from one share to another. */
export function portionOfWork<T>(from: number, to: number, work: () => T): T {
  const outer = watcher;
  if (!outer) return work();
  const result = during((share) => outer(from + share * (to - from)), work);
  outer(to);
  return result;
}

function during<T>(next: ShareProgress, work: () => T): T {
  const before = watcher;
  watcher = next;
  try {
    return work();
  } finally {
    watcher = before;
  }
}
