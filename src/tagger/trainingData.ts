import { createHash } from 'node:crypto';
import type { Attack } from '../attack/attack';

/** What a tagger was trained on. */
export interface TrainingData {
  readonly rows: number;
  readonly classes: number;
  /** SHA-256 of the alerts and ids in order, so that equal training data can be told from other. */
  readonly sha256: string;
  /** The version of ATT&CK that names and tactics come from. */
  readonly attackVersion: string;
}

/** Describes training rows. */
export function describeTraining(
  alerts: readonly string[],
  ids: readonly string[],
  attack: Attack,
): TrainingData {
  const hash = createHash('sha256');
  // JSON keeps the fields apart whatever characters they hold.
  for (let i = 0; i < alerts.length; i++) hash.update(`${JSON.stringify([ids[i], alerts[i]])}\n`);
  return {
    rows: alerts.length,
    classes: new Set(ids).size,
    sha256: hash.digest('hex'),
    attackVersion: attack.version,
  };
}
