const INSERTION_LENGTH = 40;
const counts = new Int32Array(256);

/**
 * Sorts the first `count` keys, integers of up to 31 bits, by their bits from `shift` up to `shift + bits`. The
 * bits below do not count, and equal keys may come in any order.
 */
export function sortKeys(
  keys: Int32Array,
  spare: Int32Array,
  count: number,
  shift: number,
  bits: number,
): void {
  if (count <= INSERTION_LENGTH) {
    insertionSort(keys, count);
    return;
  }
  let from = keys;
  let to = spare;
  // An even number of passes ends in `keys`.
  for (let done = 0; done < bits || from !== keys; done += 8) {
    radixPass(from, to, count, Math.min(shift + done, 31));
    const swap = from;
    from = to;
    to = swap;
  }
}

function insertionSort(keys: Int32Array, count: number): void {
  for (let i = 1; i < count; i++) {
    const key = keys[i];
    let place = i;
    while (place > 0 && keys[place - 1] > key) {
      keys[place] = keys[place - 1];
      place--;
    }
    keys[place] = key;
  }
}

function radixPass(from: Int32Array, to: Int32Array, count: number, shift: number): void {
  counts.fill(0);
  for (let i = 0; i < count; i++) counts[(from[i] >> shift) & 255]++;
  let sum = 0;
  for (let digit = 0; digit < 256; digit++) {
    const places = counts[digit];
    counts[digit] = sum;
    sum += places;
  }
  for (let i = 0; i < count; i++) {
    const key = from[i];
    to[counts[(key >> shift) & 255]++] = key;
  }
}
