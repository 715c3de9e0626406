import type { Attack } from '../attack/attack';

/** Where a technique has no tactic, since ATT&CK does not know it. */
export const noTactic = 'no known tactic';

/**
 * One tactic's name for each alert, for pictures in which an alert has one colour. Of a technique's several
 * tactics it is the one that the most alerts' techniques have, in a tie the first of the matrix: so the picture
 * needs few colours, and all alerts of one technique have the same.
 *
 * @param ids - the technique or sub-technique of each alert; `no known tactic` for those ATT&CK does not list
 */
export function mainTactics(ids: readonly string[], attack: Attack): string[] {
  const tacticsOf = new Map<string, string[]>();
  const alerts = new Map<string, number>();
  for (const id of ids) {
    let names = tacticsOf.get(id);
    if (!names) {
      names = attack.tacticsOf(id).map(({ name }) => name);
      tacticsOf.set(id, names);
    }
    for (const name of names) alerts.set(name, (alerts.get(name) ?? 0) + 1);
  }
  const main = new Map<string, string>();
  for (const [id, names] of tacticsOf) {
    main.set(
      id,
      names.reduce(
        (best, name) => ((alerts.get(name) ?? 0) > (alerts.get(best) ?? 0) ? name : best),
        names[0] ?? noTactic,
      ),
    );
  }
  return ids.map((id) => main.get(id) ?? noTactic);
}
