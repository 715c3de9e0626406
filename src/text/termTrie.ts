/**
 * Terms as paths of symbols (code points, or numbered words) from a root: an n-gram is found from the one
 * that is a symbol shorter by one look-up of two integers, and no string is made.
 *
 * Nodes are numbered from 0, the root, in the order in which they came. The links from a node to its children
 * stand in one hash table with open addressing.
 */
export class TermTrie {
  private size = 1;
  private parents = new Int32Array(1024);
  private symbols = new Int32Array(1024);
  // Node numbers; 0 marks a free slot, as the root is nobody's child.
  private slots = new Int32Array(4096);

  static readonly root = 0;

  /** Number of nodes, the root included. */
  get nodes(): number {
    return this.size;
  }

  /** The child of `node` along `symbol`, or -1. */
  child(node: number, symbol: number): number {
    const found = this.slots[this.slotOf(node, symbol)];
    return found === 0 ? -1 : found;
  }

  /** The child of `node` along `symbol`, made when there is none. */
  childOrNew(node: number, symbol: number): number {
    const slot = this.slotOf(node, symbol);
    if (this.slots[slot] !== 0) return this.slots[slot];
    const made = this.size++;
    this.slots[slot] = made;
    if (made === this.parents.length) this.growNodes();
    this.parents[made] = node;
    this.symbols[made] = symbol;
    if (2 * this.size > this.slots.length) this.growSlots();
    return made;
  }

  /** The symbols on the way from the root to `node`. */
  path(node: number): number[] {
    const path: number[] = [];
    for (let at = node; at !== TermTrie.root; at = this.parents[at]) path.push(this.symbols[at]);
    return path.reverse();
  }

  private slotOf(node: number, symbol: number): number {
    const { slots, parents, symbols } = this;
    const mask = slots.length - 1;
    let hash = Math.imul(node, 0x9e3779b1) ^ Math.imul(symbol, 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
    let slot = (hash ^ (hash >>> 13)) & mask;
    for (let other = slots[slot]; other !== 0; other = slots[slot]) {
      if (parents[other] === node && symbols[other] === symbol) break;
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private growNodes(): void {
    const { parents, symbols } = this;
    this.parents = new Int32Array(2 * parents.length);
    this.parents.set(parents);
    this.symbols = new Int32Array(2 * symbols.length);
    this.symbols.set(symbols);
  }

  private growSlots(): void {
    this.slots = new Int32Array(2 * this.slots.length);
    for (let node = 1; node < this.size; node++) {
      this.slots[this.slotOf(this.parents[node], this.symbols[node])] = node;
    }
  }
}
