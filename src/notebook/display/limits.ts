/** So many rows and columns of a table are shown; the rest is counted. */
export const maxRows = 20;
export const maxColumns = 12;

/** A count for readers: `1,203`. */
export function counted(count: number, one: string, many: string = `${one}s`): string {
  return `${count.toLocaleString('en-US')} ${count === 1 ? one : many}`;
}
