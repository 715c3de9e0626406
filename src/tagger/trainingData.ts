import { createHash } from 'node:crypto';
import type { Attack } from '../attack/attack';
import { type ExtraRows, noRows } from './extraRows';

/** What a tagger was trained on. */
export interface TrainingData {
  readonly rows: number;
  readonly classes: number;
  /** SHA-256 of the alerts and ids in order, so that equal training data can be told from other. */
  readonly sha256: string;
  /** The version of ATT&CK that names and tactics come from. */
  readonly attackVersion: string;
}

/** Describes training rows: the labelled ones are counted, the others only make another hash. */
export function describeTraining(
  alerts: readonly string[],
  ids: readonly string[],
  attack: Attack,
  extra: ExtraRows = noRows,
): TrainingData {
  const hash = createHash('sha256');
  // JSON keeps the fields apart whatever characters they hold.
  for (let i = 0; i < alerts.length; i++) hash.update(`${JSON.stringify([ids[i], alerts[i]])}\n`);
  extra.weights.forEach((weight, i) => {
    hash.update(`${JSON.stringify([extra.ids[i], extra.alerts[i], weight])}\n`);
  });
  return {
    rows: alerts.length,
    classes: new Set(ids).size,
    sha256: hash.digest('hex'),
    attackVersion: attack.version,
  };
}
