import type { TaggedAlertTable } from '../alerts/alertTable';
import { trainTestSplit } from '../selection/trainTestSplit';

/** Labelled alerts of one side of the split. */
export interface LabelledAlerts {
  readonly alerts: readonly string[];
  readonly ids: readonly string[];
}

/** The study's split: four fifths to learn from, one fifth to test on. */
export interface StudySplit {
  readonly train: LabelledAlerts;
  readonly test: LabelledAlerts;
}

/** Splits as the study did: shuffled with seed 42, not stratified, one fifth for testing. */
export function studySplit({ alerts, ids }: Pick<TaggedAlertTable, 'alerts' | 'ids'>): StudySplit {
  return trainTestSplit({ alerts, ids }, { testSize: 0.2, randomState: 42 });
}
