/** A text that is the same for equal plain data, and for no other; numbers, Maps and undefined included. */
export function specKey(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => {
    if (part === undefined || typeof part === 'number') return { [typeof part]: String(part) };
    return part instanceof Map ? { map: [...part] } : part;
  });
}
