import type { Decision, RowDecision } from './protocol';

interface PlacedDecision {
  readonly decision: Decision;
  readonly place: number;
}

/** What was decided about each row, and before that, so that it can be undone. */
export class DecisionBook {
  readonly #rows = new Map<number, { version: number; readonly decisions: PlacedDecision[] }>();
  #made = 0;

  at(row: number): RowDecision {
    const known = this.#rows.get(row);
    const { decision = null, place = 0 } = known?.decisions.at(-1) ?? {};
    return { row, version: known?.version ?? 0, decision, place };
  }

  /** Takes a decision, or takes the last one back; gives where the row stands then. */
  take(row: number, change: Decision | { readonly kind: 'undo' }): RowDecision {
    const known = this.#rows.get(row) ?? { version: 0, decisions: [] };
    this.#rows.set(row, known);
    known.version++;
    if (change.kind === 'undo') known.decisions.pop();
    else known.decisions.push({ decision: { kind: change.kind, id: change.id }, place: ++this.#made });
    return this.at(row);
  }

  /** Every row about which anything was decided or undone. */
  all(): RowDecision[] {
    return Array.from(this.#rows.keys(), (row) => this.at(row));
  }
}
