import { InputError } from '../errors/inputError';
import type { LabelledTexts } from '../models/nearestMatches';
import { RandomState } from '../random/randomState';
import { selectRows } from '../selection/selectRows';

/** Labelled alerts, some of them to be taken for unlabelled ones. */
export interface HiddenLabels {
  readonly known: LabelledTexts;
  /** Their labels are the answers, to be looked at afterwards. */
  readonly hidden: LabelledTexts;
}

/**
 * Takes the labels away from all alerts but some drawn at random, to see what unlabelled alerts are good for.
 *
 * @param count - how many keep their label
 * @param randomState - a seed. Default 42
 * @throws InputError when the count is no whole number from 1, or not below the number of alerts
 */
export function hideLabels({ alerts, ids }: LabelledTexts, count: number, randomState = 42): HiddenLabels {
  if (!Number.isInteger(count) || count < 1 || count >= ids.length) {
    throw new InputError(`${count} of ${ids.length} alerts keep their label: give a whole number below that`);
  }
  const order = new RandomState(randomState).permutation(ids.length);
  const part = (rows: Int32Array): LabelledTexts => ({
    alerts: selectRows(alerts, rows),
    ids: selectRows(ids, rows),
  });
  return { known: part(order.subarray(0, count)), hidden: part(order.subarray(count)) };
}
