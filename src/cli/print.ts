import { paint } from './paint';
import { printable } from './printable';
import { isQuiet } from './quiet';

/** Writes a line, or several, for people to standard output. Controls of alerts' texts do not reach the terminal. */
export function print(text: string): void {
  process.stdout.write(`${printable(text)}\n`);
}

/** Writes a remark on a result, which `--quiet` leaves out. */
export function printNote(text: string): void {
  if (!isQuiet()) print(text);
}

/** Writes a remark that the reader should not miss, which `--quiet` leaves out. */
export function printWarning(text: string): void {
  printNote(paint('warning', text));
}

/** Writes text for programs to standard output as it is; on a terminal, where people read it, as `print` does. */
export function printRaw(text: string): void {
  process.stdout.write(process.stdout.isTTY ? printable(text) : text);
}

// What JSON.stringify leaves as it is, but terminals obey.
const unescaped = /[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]/gu;

/** Writes a value as JSON to standard output, controls escaped. */
export function printJson(value: unknown): void {
  const json = JSON.stringify(value, null, 1);
  process.stdout.write(`${json.replace(unescaped, escaped)}\n`);
}

function escaped(sign: string): string {
  const units = Array.from({ length: sign.length }, (_, i) => sign.charCodeAt(i));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
}
