import type { Fold } from './fold';
import type { Rows } from './rowCount';

/** Parts rows into folds; only the number of rows of `X` counts, not its values. */
export interface Splitter {
  /**
   * The folds, in order.
   * @param X - the rows
   * @param y - a label per row, where the splitter balances classes
   * @param groups - a group per row, where the splitter keeps groups together
   * @throws InputError when these rows cannot be parted as asked
   */
  split(X: Rows, y?: readonly string[], groups?: readonly string[]): Fold[];
}
