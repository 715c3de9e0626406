const ROW_RANGE = 2 ** 22;
// So many entries are sorted digit by digit; fewer by the built-in sort.
const RADIX_LENGTH = 512;
const DIGIT_BITS = 11;
const DIGITS = 1 << DIGIT_BITS;

const oneFloat = new Float32Array(1);
const itsBits = new Int32Array(oneFloat.buffer);

/**
 * Puts each column's entries into ascending order of value, equal values into that of their rows, and counts
 * the negative ones. A column's entries are given in the order of their rows.
 */
export function sortEntriesByValue(
  starts: Int32Array,
  entryRows: Uint16Array | Uint32Array,
  entryValues: Float32Array,
  negatives: Int32Array,
): void {
  let longest = 0;
  for (let j = 0; j < negatives.length; j++) longest = Math.max(longest, starts[j + 1] - starts[j]);
  const radix = new ColumnRadixSort(longest);
  for (let j = 0; j < negatives.length; j++) {
    const from = starts[j];
    const to = starts[j + 1];
    for (let k = from; k < to; k++) if (entryValues[k] < 0) negatives[j]++;
    if (to - from >= RADIX_LENGTH) radix.sort(entryRows, entryValues, from, to);
    else if (to - from > 1) sortPacked(entryRows, entryValues, from, to);
  }
}

/** Packs value and row into one double, exactly, for the built-in sort. */
function sortPacked(rows: Uint16Array | Uint32Array, values: Float32Array, from: number, to: number): void {
  const keys = new Float64Array(to - from);
  for (let i = 0; i < keys.length; i++) keys[i] = orderedBits(values[from + i]) * ROW_RANGE + rows[from + i];
  keys.sort();
  for (let i = 0; i < keys.length; i++) {
    const bits = Math.floor(keys[i] / ROW_RANGE);
    rows[from + i] = keys[i] - bits * ROW_RANGE;
    values[from + i] = floatOf(bits);
  }
}

/** Sorts by the bits of the values, eleven at a time; rows with equal values keep their order. */
class ColumnRadixSort {
  private readonly counts: Int32Array = new Int32Array(3 * DIGITS);
  private keys: Int32Array;
  private spareKeys: Int32Array;
  private rows: Int32Array;
  private spareRows: Int32Array;

  constructor(length: number) {
    this.keys = new Int32Array(length);
    this.spareKeys = new Int32Array(length);
    this.rows = new Int32Array(length);
    this.spareRows = new Int32Array(length);
  }

  sort(rows: Uint16Array | Uint32Array, values: Float32Array, from: number, to: number): void {
    const { counts, keys } = this;
    const length = to - from;
    counts.fill(0);
    for (let i = 0; i < length; i++) {
      // The sign bit turned over: unsigned digits then ascend with the value.
      const key = orderedBits(values[from + i]) ^ 0x80000000;
      keys[i] = key;
      this.rows[i] = rows[from + i];
      counts[key & (DIGITS - 1)]++;
      counts[DIGITS + ((key >>> DIGIT_BITS) & (DIGITS - 1))]++;
      counts[2 * DIGITS + (key >>> (2 * DIGIT_BITS))]++;
    }
    for (let pass = 0; pass < 3; pass++) this.pass(length, pass);
    for (let i = 0; i < length; i++) {
      rows[from + i] = this.rows[i];
      values[from + i] = floatOf(this.keys[i] ^ 0x80000000);
    }
  }

  private pass(length: number, pass: number): void {
    const { counts, keys, rows, spareKeys, spareRows } = this;
    const base = pass * DIGITS;
    const shift = pass * DIGIT_BITS;
    let sum = 0;
    for (let digit = base; digit < base + DIGITS; digit++) {
      const count = counts[digit];
      // All keys have this digit: nothing moves.
      if (count === length) return;
      counts[digit] = sum;
      sum += count;
    }
    for (let i = 0; i < length; i++) {
      const key = keys[i];
      const place = counts[base + ((key >>> shift) & (DIGITS - 1))]++;
      spareKeys[place] = key;
      spareRows[place] = rows[i];
    }
    this.keys = spareKeys;
    this.spareKeys = keys;
    this.rows = spareRows;
    this.spareRows = rows;
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
