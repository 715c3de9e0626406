import type { Analyzer } from './analyzer';
import { Int32List } from './int32List';

/** Which column of the counts a term has: by the node that the analyzer gives it. */
export class TermColumns {
  /** The node of each column's term. */
  readonly nodes: Int32List = new Int32List();
  // By node: 1 + column, 0 for none.
  private columnOf = new Int32Array(1024);

  constructor(readonly analyzer: Analyzer) {}

  /** The columns of `terms`, in that order, in a fresh analyzer. */
  static of(analyzer: Analyzer, terms: readonly string[]): TermColumns {
    const columns = new TermColumns(analyzer);
    for (const term of terms) columns.columnOrNew(analyzer.nodeOf(term));
    return columns;
  }

  /** Number of columns. */
  get length(): number {
    return this.nodes.length;
  }

  /** The column of a node, or -1. */
  column(node: number): number {
    return node < this.columnOf.length ? this.columnOf[node] - 1 : -1;
  }

  /** The column of a node, the next one when it had none. */
  columnOrNew(node: number): number {
    if (node >= this.columnOf.length) {
      const larger = new Int32Array(2 * node);
      larger.set(this.columnOf);
      this.columnOf = larger;
    }
    if (this.columnOf[node] === 0) {
      this.nodes.push(node);
      this.columnOf[node] = this.nodes.length;
    }
    return this.columnOf[node] - 1;
  }

  /** The terms of all columns, or of those named. */
  terms(columns: Int32Array = Int32Array.from({ length: this.length }, (_, column) => column)): string[] {
    return Array.from(columns, (column) => this.analyzer.termOf(this.nodes.values[column]));
  }

  /** The same analyzer with only the columns at `selection`, in that order. */
  select(selection: ArrayLike<number>): TermColumns {
    const selected = new TermColumns(this.analyzer);
    for (let k = 0; k < selection.length; k++) selected.columnOrNew(this.nodes.values[selection[k]]);
    return selected;
  }
}
