import { confidences, margins } from './confidences';
import type { ReviewTable } from './reviewTable';

/**
 * The rows by doubt, the most doubtful first: untagged ones, then by confidence, or where the file has none by how
 * far the score is above the next candidate's; equal ones as they stand in the file.
 */
export function doubtOrder(reviewed: ReviewTable): number[] {
  const { tags, places } = reviewed;
  const sureness = places.confidence < 0 ? margins(reviewed) : confidences(reviewed);
  const isTagged = (row: number): number => (tags[row] === '' ? 0 : 1);
  const sure = (row: number): number => sureness[row] ?? Number.NEGATIVE_INFINITY;
  const difference = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0);
  return Array.from(tags.keys()).sort(
    (a, b) => isTagged(a) - isTagged(b) || difference(sure(a), sure(b)) || a - b,
  );
}
