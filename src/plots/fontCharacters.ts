import { readFileSync } from 'node:fs';
import { fontFiles } from './fontFiles';

const SUBTABLES = 4;
const SEGMENTED = 4;

let known: ReadonlySet<number> | undefined;

/**
 * Whether the fonts of pictures have a glyph for each character of a text; ASCII they have. The bold cut has the same
 * as the regular one. True when the fonts are not installed: the system's must do then.
 */
export function fontHas(text: string): boolean {
  const [regular] = fontFiles();
  if (regular === undefined) return true;
  known ??= charactersOf(readFileSync(regular));
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 0x7f && !known.has(code)) return false;
  }
  return true;
}

/** The characters of a TrueType font up to U+FFFF; ours has none beyond, and the halves of those are none. */
function charactersOf(font: Buffer): Set<number> {
  const found = new Set<number>();
  const table = tableOf(font, 'cmap');
  for (let i = 0; i < table.readUInt16BE(2); i++) {
    const segments = table.subarray(table.readUInt32BE(SUBTABLES + 8 * i + 4));
    if (segments.readUInt16BE(0) === SEGMENTED) addCharacters(segments, found);
  }
  return found;
}

/** A table of the font, by the directory that the font begins with. */
function tableOf(font: Buffer, name: string): Buffer {
  for (let i = 0; i < font.readUInt16BE(4); i++) {
    const entry = font.subarray(12 + 16 * i);
    if (entry.toString('latin1', 0, 4) === name) return font.subarray(entry.readUInt32BE(8));
  }
  return Buffer.alloc(4);
}

/** Format 4: ends, a word of padding, starts, deltas and offsets of segments, two bytes each. */
function addCharacters(segments: Buffer, found: Set<number>): void {
  const width = segments.readUInt16BE(6);
  for (let at = 0; at < width; at += 2) {
    const [end, start, delta, offset] = [
      segments.readUInt16BE(14 + at),
      segments.readUInt16BE(16 + width + at),
      segments.readUInt16BE(16 + 2 * width + at),
      segments.readUInt16BE(16 + 3 * width + at),
    ];
    for (let code = start; code <= end && code < 0xffff; code++) {
      const glyph =
        offset === 0
          ? code + delta
          : segments.readUInt16BE(16 + 3 * width + at + offset + 2 * (code - start));
      if (glyph % 0x10000 !== 0) found.add(code);
    }
  }
}
