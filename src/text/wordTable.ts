/**
 * Numbers words as they come. A word is looked up as a stretch of a text, by a hash over its UTF-16 units, so
 * that no string is made for each word of each text.
 */
export class WordTable {
  private size = 0;
  private hashes = new Int32Array(1024);
  private ends = new Int32Array(1024);
  // The units of all words, one after the other.
  private units = new Uint16Array(8192);
  // 1 + the word's number; 0 marks a free slot.
  private slots = new Int32Array(4096);
  // The words asked for so far, as strings.
  private readonly words: string[] = [];

  /** Number of words. */
  get length(): number {
    return this.size;
  }

  /** The number of the word from `start` up to `end` of `text`, or -1. */
  find(text: string, start: number, end: number): number {
    return this.slots[this.slotOf(text, start, end, hashOf(text, start, end))] - 1;
  }

  /** The same; a word that has no number gets the next one. */
  findOrAdd(text: string, start: number, end: number): number {
    const hash = hashOf(text, start, end);
    const slot = this.slotOf(text, start, end, hash);
    if (this.slots[slot] !== 0) return this.slots[slot] - 1;
    const made = this.size++;
    if (made === this.ends.length) {
      this.hashes = doubled(this.hashes);
      this.ends = doubled(this.ends);
    }
    let at = this.startOf(made);
    while (at + end - start > this.units.length) {
      const larger = new Uint16Array(2 * this.units.length);
      larger.set(this.units);
      this.units = larger;
    }
    for (let i = start; i < end; i++) this.units[at++] = text.charCodeAt(i);
    this.hashes[made] = hash;
    this.ends[made] = at;
    this.slots[slot] = made + 1;
    if (2 * this.size > this.slots.length) this.growSlots();
    return made;
  }

  /** The word of a number. */
  word(number: number): string {
    this.words[number] ??= this.decode(number);
    return this.words[number];
  }

  private decode(number: number): string {
    let word = '';
    const end = this.ends[number];
    for (let i = this.startOf(number); i < end; i++) word += String.fromCharCode(this.units[i]);
    return word;
  }

  private startOf(number: number): number {
    return number === 0 ? 0 : this.ends[number - 1];
  }

  private slotOf(text: string, start: number, end: number, hash: number): number {
    const { slots, hashes } = this;
    const mask = slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (let other = slots[slot]; other !== 0; other = slots[slot]) {
      if (hashes[other - 1] === hash && this.isWord(other - 1, text, start, end)) break;
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private isWord(number: number, text: string, start: number, end: number): boolean {
    const { units } = this;
    const first = this.startOf(number);
    if (this.ends[number] - first !== end - start) return false;
    for (let i = start; i < end; i++) if (units[first + i - start] !== text.charCodeAt(i)) return false;
    return true;
  }

  private growSlots(): void {
    const { hashes, size } = this;
    const slots = new Int32Array(2 * this.slots.length);
    const mask = slots.length - 1;
    for (let number = 0; number < size; number++) {
      let slot = (hashes[number] ^ (hashes[number] >>> 15)) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = number + 1;
    }
    this.slots = slots;
  }
}

function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5 | 0;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}

function doubled(values: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(2 * values.length);
  larger.set(values);
  return larger;
}
