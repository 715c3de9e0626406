/** Writes a line to standard output. */
export function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** Writes a value as JSON to standard output. */
export function printJson(value: unknown): void {
  print(JSON.stringify(value, null, 1));
}
