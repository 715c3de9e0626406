/** A count for people: `12,345`. */
export function formatCount(count: number): string {
  return count.toLocaleString('en-US');
}

/** A number of things: `1 alert`, `2 alerts`, `1,540 alerts`. */
export function countOf(count: number, singular: string, plural: string = `${singular}s`): string {
  return `${formatCount(count)} ${count === 1 ? singular : plural}`;
}

/** A part of a whole for people: `12.3 %`. */
export function formatShare(share: number): string {
  return `${(100 * share).toFixed(1).replace(/\.0$/, '')} %`;
}
