import { EvidenceClassifier } from '../models/evidenceClassifier';
import { placesOfHighest } from '../models/linear/highestScore';
import type { HeldBackScores } from './outOfFoldScores';
import type { TaggerModel } from './taggerModel';

/**
 * The scores of rows that the model's own training held back, where it did that: no further training is needed to
 * calibrate it. Null for other models.
 *
 * @param ids - the labels of the first rows that the model was trained on; what follows them was not labelled by
 * people, and is left out
 */
export function heldBackByModel({ classifier }: TaggerModel, ids: readonly string[]): HeldBackScores | null {
  const held = classifier instanceof EvidenceClassifier ? classifier.heldBack : undefined;
  if (!held) return null;
  const places = Array.from(held.rows.keys()).filter((k) => held.rows[k] < ids.length);
  if (places.length === 0) return null;
  const scores = held.decisions.selectRows(places);
  const first = placesOfHighest(scores);
  const rows = Int32Array.from(places, (place) => held.rows[place]);
  const correct = Array.from(rows, (row, k) => classifier.classes[first[k]] === ids[row]);
  return { rows, scores, first, correct, folds: held.folds };
}
