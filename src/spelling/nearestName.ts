import { editDistance } from './editDistance';

const LONGEST_NAME = 64;

/**
 * The name that somebody who wrote `name` most likely meant, for "did you mean": the one that is fewest edits
 * away, capitals and blanks aside, when those are few for its length; else one that contains it.
 */
export function nearestName(name: string, names: readonly string[]): string | undefined {
  const plain = (text: string): string => text.trim().toLowerCase();
  const wanted = plain(name).slice(0, LONGEST_NAME);
  const distances = names
    .filter((candidate) => candidate.length <= LONGEST_NAME)
    .map((candidate) => ({ candidate, distance: editDistance(wanted, plain(candidate)) }))
    .sort((a, b) => a.distance - b.distance);
  const [best] = distances;
  if (best && best.distance <= Math.floor(wanted.length / 2.5)) return best.candidate;
  return distances.find(({ candidate }) => wanted !== '' && plain(candidate).includes(wanted))?.candidate;
}
