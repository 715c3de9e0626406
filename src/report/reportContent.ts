import type { Attack } from '../attack/attack';
import type { TechniqueTally } from '../export/techniqueTally';
import type { Reproduction } from '../reproduce/reproduction';
import type { AlertTagger } from '../tagger/alertTagger';
import type { TaggerMetrics } from '../tagger/taggerContent';
import type { TechniqueInfo } from '../tagger/techniqueInfo';
import type { HeldBackFigures } from './heldBackFigures';
import type { HeldBackRows } from './heldBackRows';
import type { TrainingRows } from './trainingRows';

/** Everything that a report tells of. */
export interface ReportContent {
  readonly tagger: AlertTagger;
  /** All that it can name. */
  readonly techniques: readonly TechniqueInfo[];
  /** Figures that were saved with the model. */
  readonly metrics: TaggerMetrics | null;
  readonly training: TrainingRows | null;
  readonly held: HeldBackRows | null;
  readonly figures: HeldBackFigures | null;
  /** Tagged alerts by technique, and rows of their file that have none; null where no file was given. */
  readonly tagged: { readonly tallies: readonly TechniqueTally[]; readonly untagged: number } | null;
  /** Null where notebook 08 left no figures. */
  readonly reproduction: Reproduction | null;
  readonly attack: Attack;
  readonly date: string | null;
}
