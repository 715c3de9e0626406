import type { RowOrder } from './rowOrder';
import type { WeightedLabels } from './splitter';

/** Squares of sums up to here are exact in a double. */
const MAX_WEIGHT = 2 ** 26;

/** Whether {@link ClassSums} can hold these weights: small integers. */
export function fitsClassSums({ weights, classCount }: WeightedLabels): boolean {
  const maxWeight = 2 ** (31 - bitsOf(classCount));
  let sum = 0;
  for (const weight of weights) {
    if (!Number.isInteger(weight) || weight >= maxWeight) return false;
    sum += weight;
  }
  return sum <= MAX_WEIGHT;
}

function bitsOf(classCount: number): number {
  return 32 - Math.clz32(classCount - 1);
}

/**
 * The weight of each class in a node, and in a part of it that is being moved to one side. All weights are
 * integers, so that sums and sums of squares are exact in whatever order they are made.
 */
export class ClassSums {
  /** Class and weight of each row in one word: the weight lies above the `codeBits` bits of the class. */
  readonly words: Int32Array;
  readonly codeBits: number;
  readonly total: Float64Array;
  /** The moved part's weight of each class; all 0 between two uses. */
  readonly moved: Float64Array;
  weight = 0;
  /** Sum of the squared class weights of the node. */
  squares = 0;
  movedWeight = 0;
  movedSquares = 0;
  /** Sum of the squared class weights of what is not moved. */
  restSquares = 0;
  private readonly order: RowOrder;
  private lastStart = -1;
  private lastMiddle = -1;
  private lastEnd = -1;

  constructor(labels: WeightedLabels, order: RowOrder) {
    const { codes, weights } = labels;
    this.codeBits = bitsOf(labels.classCount);
    this.words = new Int32Array(codes.length);
    for (let i = 0; i < codes.length; i++) this.words[i] = (weights[i] << this.codeBits) | codes[i];
    this.total = new Float64Array(labels.classCount);
    this.moved = new Float64Array(labels.classCount);
    this.order = order;
  }

  /** Takes up the node of the rows from `start` to `end`. */
  enter(start: number, end: number): void {
    const { lastStart, lastMiddle, lastEnd } = this;
    this.lastStart = -1;
    // The left child of the node before: taking the right child's rows away may be shorter.
    if (start === lastStart && end === lastMiddle && lastEnd - lastMiddle < end - start) {
      this.subtract(lastMiddle, lastEnd);
    } else this.recount(start, end);
  }

  /** Says where the node that is taken up has been split. */
  leaveAt(start: number, middle: number, end: number): void {
    this.lastStart = start;
    this.lastMiddle = middle;
    this.lastEnd = end;
  }

  /** Moves the rows from `start` to `end`. */
  move(start: number, end: number): void {
    this.beginMove();
    for (let i = start; i < end; i++) this.moveRow(this.order.rows[i]);
  }

  beginMove(): void {
    this.movedWeight = 0;
    this.movedSquares = 0;
    this.restSquares = this.squares;
  }

  moveRow(row: number): void {
    const word = this.words[row];
    const code = word & ((1 << this.codeBits) - 1);
    const weight = word >> this.codeBits;
    const moved = this.moved[code];
    this.movedSquares += weight * (2 * moved + weight);
    this.restSquares -= weight * (2 * (this.total[code] - moved) - weight);
    this.movedWeight += weight;
    this.moved[code] = moved + weight;
  }

  /** Forgets what was moved. */
  endMove(): void {
    this.moved.fill(0);
  }

  private subtract(start: number, end: number): void {
    const { words, codeBits, total } = this;
    const { rows } = this.order;
    const mask = (1 << codeBits) - 1;
    for (let i = start; i < end; i++) {
      const code = words[rows[i]] & mask;
      const weight = words[rows[i]] >> codeBits;
      const before = total[code];
      this.squares -= weight * (2 * before - weight);
      total[code] = before - weight;
      this.weight -= weight;
    }
  }

  private recount(start: number, end: number): void {
    const { words, codeBits, total } = this;
    const { rows } = this.order;
    const mask = (1 << codeBits) - 1;
    total.fill(0);
    this.weight = 0;
    this.squares = 0;
    for (let i = start; i < end; i++) {
      const code = words[rows[i]] & mask;
      const weight = words[rows[i]] >> codeBits;
      const before = total[code];
      this.squares += weight * (2 * before + weight);
      total[code] = before + weight;
      this.weight += weight;
    }
  }
}
