import type { Attack } from '../attack/attack';
import { InputError } from '../errors/inputError';
import { DenseMatrix } from '../matrix/denseMatrix';
import type { ConfusionMatrix } from '../metrics/confusionMatrix';
import { noTactic } from './mainTactics';

/** True against predicted tactics, in alerts and parts of alerts. */
export interface TacticConfusion extends ConfusionMatrix {
  /** Alerts, the sum of `counts`. */
  readonly alerts: number;
  /** The part of the alerts whose predicted technique has at least one tactic of the true one, 0 to 1. */
  readonly sharing: number;
}

/**
 * Confusions of tactics from confusions of techniques. An alert counts 1. A technique with several tactics may
 * have been used for any of them, so its alert is divided equally among them: each tactic's row has the same sum
 * whatever was predicted. A part is right when the predicted technique has that tactic, too; otherwise it is
 * divided equally among the tactics that were predicted.
 *
 * @param yTrue - the technique or sub-technique of each alert
 * @param yPred - the one it was given
 * @returns tactics in the order of the matrix, those without alerts left out; techniques that ATT&CK does not list
 * are of `no known tactic`, the last
 * @throws InputError on no rows or unequal lengths
 */
export function tacticConfusion(
  yTrue: readonly string[],
  yPred: readonly string[],
  attack: Attack,
): TacticConfusion {
  if (yTrue.length === 0 || yTrue.length !== yPred.length) {
    throw new InputError(
      `${yTrue.length} true and ${yPred.length} predicted techniques: give at least one, as many of each`,
    );
  }
  const names = [...attack.tactics.map(({ name }) => name), noTactic];
  const size = names.length;
  const placesOf = placesById([...yTrue, ...yPred], attack, size - 1);
  const counts = new DenseMatrix(size, size);
  let sharing = 0;
  for (let k = 0; k < yTrue.length; k++) {
    const actual = placesOf.get(yTrue[k]) ?? [];
    const predicted = placesOf.get(yPred[k]) ?? [];
    if (actual.some((place) => predicted.includes(place))) sharing++;
    for (const place of actual) {
      const right = predicted.includes(place);
      for (const given of right ? [place] : predicted) {
        counts.data[place * size + given] += 1 / actual.length / (right ? 1 : predicted.length);
      }
    }
  }
  return { ...withoutEmpty(names, counts), alerts: yTrue.length, sharing: sharing / yTrue.length };
}

function placesById(ids: readonly string[], attack: Attack, unknown: number): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const id of ids) {
    if (places.has(id)) continue;
    const own = attack.tacticsOf(id).map((tactic) => attack.tactics.indexOf(tactic));
    places.set(id, own.length > 0 ? own : [unknown]);
  }
  return places;
}

function withoutEmpty(names: readonly string[], counts: DenseMatrix): ConfusionMatrix {
  const kept = names
    .map((_, i) => i)
    .filter((i) => names.some((_, j) => counts.get(i, j) > 0 || counts.get(j, i) > 0));
  return {
    labels: kept.map((i) => names[i]),
    counts: DenseMatrix.fromRows(kept.map((i) => kept.map((j) => counts.get(i, j)))),
  };
}
