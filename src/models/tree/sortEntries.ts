const ROW_RANGE = 2 ** 22;

const oneFloat = new Float32Array(1);
const itsBits = new Int32Array(oneFloat.buffer);

/**
 * Puts each column's entries into ascending order of value, equal values into that of their rows, and counts
 * the negative ones. Value and row are packed into one double, exactly, which the built-in sort takes.
 */
export function sortEntriesByValue(
  starts: Int32Array,
  entryRows: Uint16Array | Uint32Array,
  entryValues: Float32Array,
  negatives: Int32Array,
): void {
  for (let j = 0; j < negatives.length; j++) {
    const from = starts[j];
    const keys = new Float64Array(starts[j + 1] - from);
    for (let i = 0; i < keys.length; i++) {
      keys[i] = orderedBits(entryValues[from + i]) * ROW_RANGE + entryRows[from + i];
    }
    keys.sort();
    for (let i = 0; i < keys.length; i++) {
      const bits = Math.floor(keys[i] / ROW_RANGE);
      entryRows[from + i] = keys[i] - bits * ROW_RANGE;
      entryValues[from + i] = floatOf(bits);
      if (bits < 0) negatives[j]++;
    }
  }
}

/** A float's bits as an integer that grows with the float. */
function orderedBits(value: number): number {
  oneFloat[0] = value;
  return itsBits[0] ^ ((itsBits[0] >> 31) & 0x7fffffff);
}

function floatOf(ordered: number): number {
  itsBits[0] = ordered ^ ((ordered >> 31) & 0x7fffffff);
  return oneFloat[0];
}
