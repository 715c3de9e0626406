import { DenseMatrix } from '../../src/matrix/denseMatrix';
import type { ConfusionMatrix } from '../../src/metrics/confusionMatrix';

/** A confusion matrix in which class i has size - i rows, one of them taken for the class before. */
export function confusions(size: number): ConfusionMatrix {
  const labels = Array.from({ length: size }, (_, i) => `T${1000 + i}`);
  const counts = new DenseMatrix(size, size);
  for (let i = 0; i < size; i++) {
    counts.data[i * size + i] = size - i - (i > 0 ? 1 : 0);
    if (i > 0) counts.data[i * size + i - 1] = 1;
  }
  return { labels, counts };
}
