import type { Attack } from '../attack/attack';
import type { Reproduction } from '../reproduce/reproduction';
import type { AlertTagger } from '../tagger/alertTagger';
import type { TaggerMetrics } from '../tagger/taggerContent';
import type { TechniqueInfo } from '../tagger/techniqueInfo';
import type { HeldBackFigures } from './heldBackFigures';
import type { HeldBackRows } from './heldBackRows';
import type { TaggedAlerts } from './taggedAlerts';
import type { TellingWords } from './tellingWords';
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
  /** Null where no file was given. */
  readonly tagged: TaggedAlerts | null;
  /** What tells the words of the labelled alerts; null where these are not known. */
  readonly words: TellingWords | null;
  /** Null where notebook 08 left no figures. */
  readonly reproduction: Reproduction | null;
  readonly attack: Attack;
  readonly date: string | null;
}
