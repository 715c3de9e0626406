/** A list of 32-bit integers that grows. */
export class Int32List {
  values: Int32Array;
  length = 0;

  constructor(capacity = 1024) {
    this.values = new Int32Array(capacity);
  }

  push(value: number): void {
    if (this.length === this.values.length) {
      const larger = new Int32Array(2 * this.length);
      larger.set(this.values);
      this.values = larger;
    }
    this.values[this.length++] = value;
  }

  /** The values so far, as a copy. */
  toArray(): Int32Array {
    return this.values.slice(0, this.length);
  }
}
