import type { Fold } from './fold';

/** The folds in which row `i` is a test row of fold `testFold[i]` and a training row of all others. */
export function foldsFromTestFold(testFold: Int32Array, nSplits: number): Fold[] {
  const counts = new Int32Array(nSplits);
  for (const fold of testFold) counts[fold]++;
  return Array.from(counts, (count, fold) => {
    const train = new Int32Array(testFold.length - count);
    const test = new Int32Array(count);
    let trained = 0;
    let tested = 0;
    for (let i = 0; i < testFold.length; i++) {
      if (testFold[i] === fold) test[tested++] = i;
      else train[trained++] = i;
    }
    return { train, test };
  });
}
