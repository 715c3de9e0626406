import { LEAF } from '../tree/treeNodes';

/** The arrays of {@link GrownNodes}, cut to length. */
export interface NodeParts {
  readonly leftChild: Int32Array;
  readonly bin: Int32Array;
  readonly value: Float64Array;
  readonly cover: Float64Array;
}

/**
 * The nodes of trees while they grow, tree after tree, in arrays that grow with them. Children stand side by
 * side, the left one first, behind their parent.
 */
export class GrownNodes {
  length = 0;
  /** The left child, counted from the tree's root; {@link LEAF} in leaves. */
  leftChild: Int32Array = new Int32Array(1024);
  /** The highest bin that goes left. */
  bin: Int32Array = new Int32Array(1024);
  /** What a leaf adds to the margin; 0 in other nodes. */
  value: Float64Array = new Float64Array(1024);
  /** What the training rows that reach a node weigh. */
  cover: Float64Array = new Float64Array(1024);

  /** Adds a leaf. */
  add(): number {
    if (this.length === this.leftChild.length) this.grow();
    this.leftChild[this.length] = LEAF;
    this.bin[this.length] = 0;
    this.value[this.length] = 0;
    this.cover[this.length] = 0;
    return this.length++;
  }

  /** The nodes added so far. */
  parts(): NodeParts {
    return {
      leftChild: this.leftChild.slice(0, this.length),
      bin: this.bin.slice(0, this.length),
      value: this.value.slice(0, this.length),
      cover: this.cover.slice(0, this.length),
    };
  }

  private grow(): void {
    const { leftChild, bin, value, cover } = this;
    this.leftChild = new Int32Array(2 * this.length);
    this.leftChild.set(leftChild);
    this.bin = new Int32Array(2 * this.length);
    this.bin.set(bin);
    this.value = new Float64Array(2 * this.length);
    this.value.set(value);
    this.cover = new Float64Array(2 * this.length);
    this.cover.set(cover);
  }
}
