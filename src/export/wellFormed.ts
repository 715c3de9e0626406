/** The text with U+FFFD for every half of a surrogate pair that stands alone: UTF-8 cannot hold these. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}
