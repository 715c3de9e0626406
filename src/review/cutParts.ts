import type { ShadedPart } from '../explain/shadedParts';

/** The parts of the first `length` UTF-16 units; a pair that makes one sign is not cut in two. */
export function cutParts(parts: readonly ShadedPart[], length: number): ShadedPart[] {
  const cut: ShadedPart[] = [];
  let left = length;
  for (const { text, value } of parts) {
    if (left <= 0) break;
    let end = Math.min(text.length, left);
    if (end < text.length && /[\ud800-\udbff]/.test(text[end - 1])) end--;
    if (end > 0) cut.push({ text: text.slice(0, end), value });
    left -= text.length;
  }
  return cut;
}
