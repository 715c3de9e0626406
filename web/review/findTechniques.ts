import type { PageTechnique } from '../../src/review/protocol';

const subtechniqueId = /^(T\d{4})\.\d{3}$/;

/**
 * The techniques that a text may mean, the likeliest first: the id, ids and names that begin with it, names that
 * have all of its words. An id of a sub-technique is offered also where only its parent is listed.
 */
export function findTechniques(
  techniques: readonly PageTechnique[],
  text: string,
  most: number,
): PageTechnique[] {
  const wanted = text.trim().toLowerCase();
  if (wanted === '') return [];
  const words = wanted.split(/\s+/);
  const ranked = techniques
    .map((technique) => ({ technique, rank: rankOf(technique, wanted, words) }))
    .filter(({ rank }) => rank < Number.POSITIVE_INFINITY)
    .sort((a, b) => a.rank - b.rank)
    .map(({ technique }) => technique);
  const id = wanted.toUpperCase();
  const parentId = subtechniqueId.exec(id)?.[1];
  const parent = ranked.some((technique) => technique.id === id)
    ? undefined
    : techniques.find((technique) => technique.id === parentId);
  if (parent) ranked.unshift({ ...parent, id, name: `sub-technique of ${parent.name}` });
  return ranked.slice(0, most);
}

function rankOf({ id, name }: PageTechnique, wanted: string, words: readonly string[]): number {
  const [lowerId, lowerName] = [id.toLowerCase(), name.toLowerCase()];
  if (lowerId === wanted) return 0;
  if (lowerName === wanted) return 1;
  if (lowerId.startsWith(wanted)) return 2;
  if (lowerName.startsWith(wanted)) return 3;
  return words.every((word) => `${lowerId} ${lowerName}`.includes(word)) ? 4 : Number.POSITIVE_INFINITY;
}
