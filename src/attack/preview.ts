const shown = 80;

/** The first characters of some bytes, quoted and escaped, for a message. */
export function preview(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.subarray(0, 4 * shown)).toString('utf8');
  const start = JSON.stringify(text.slice(0, shown));
  return text.length > shown || bytes.length > 4 * shown ? `${start.slice(0, -1)}…"` : start;
}
