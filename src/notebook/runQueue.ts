/**
 * Works through a list, several items at a time, and starts none after one that says stop.
 *
 * @param jobs - how many at a time
 * @param work - returns false to stop
 */
export async function runQueue<T>(
  items: readonly T[],
  jobs: number,
  work: (item: T, index: number) => Promise<boolean>,
): Promise<void> {
  let next = 0;
  let going = true;
  const worker = async (): Promise<void> => {
    while (going && next < items.length) {
      const index = next++;
      const item = items[index];
      try {
        if (item !== undefined && !(await work(item, index))) going = false;
      } catch (error) {
        going = false;
        throw error;
      }
    }
  };
  const workers = Array.from({ length: Math.min(jobs, items.length) }, worker);
  const results = await Promise.allSettled(workers);
  for (const result of results) if (result.status === 'rejected') throw result.reason;
}
