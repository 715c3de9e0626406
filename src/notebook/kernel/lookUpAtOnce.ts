/** The timers by which the compiler puts off its work. */
export interface WatchTimers {
  setTimeout(callback: () => void, ...rest: unknown[]): unknown;
}

const failedLookups = 'invalidateResolutionsOfFailedLookup';

/**
 * Lets the compiler look again for modules that it did not find. It has two timers, one for that and one for the
 * next build, and tslab knows of the second only: "Unexpected pending rebuildTimer" would end the kernel.
 *
 * @param timers - tslab's; replaced
 */
export function lookUpAtOnce(timers: WatchTimers): void {
  const { setTimeout } = timers;
  timers.setTimeout = (callback, ...rest) => {
    if (callback.name !== failedLookups) return setTimeout.call(timers, callback, ...rest);
    callback();
    return undefined;
  };
}
