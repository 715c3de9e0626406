/**
 * The colour of a three-part scale at a share of it, as Plotly mixes them.
 *
 * @param share - 0 to 1; beyond that the scale's end
 */
export function scaleColour(scale: readonly [string, string, string], share: number): string {
  const place = 2 * Math.min(1, Math.max(0, share));
  const [from, to] = place < 1 ? scale : scale.slice(1);
  const mixed = [1, 3, 5].map((at) => {
    const [start, end] = [from, to].map((colour) => Number.parseInt(colour.slice(at, at + 2), 16));
    return Math.round(start + (place < 1 ? place : place - 1) * (end - start));
  });
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}
