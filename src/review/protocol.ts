// What the server and the page tell each other, as JSON.

/** What a reviewer decided about an alert. */
export interface Decision {
  /** `accepted`: the tag is right; `corrected`: another technique is; `none`: no technique is. */
  readonly kind: 'accepted' | 'corrected' | 'none';
  /** Null for `none`. */
  readonly id: string | null;
}

/** Where a row stands. */
export interface RowDecision {
  /** The row in the tagged file, from 0. */
  readonly row: number;
  /** How often anything was decided or undone about the row: who decides names the one that he saw. */
  readonly version: number;
  /** Null while nothing is decided. */
  readonly decision: Decision | null;
  /** The decision's place among all that were made, in their order, from 1; 0 while nothing is decided. */
  readonly place: number;
}

/** A row as who decides about it saw it. */
type SeenRow = Pick<RowDecision, 'row' | 'version'>;

/** What is kept: a decision, or that the last one about the row was undone. */
export type DecisionChange = SeenRow & (Decision | { readonly kind: 'undo' });

/** What a page asks for: whether a technique that is chosen accepts the tag, or corrects it, the server tells. */
export type DecisionRequest = SeenRow &
  ({ readonly kind: 'choose'; readonly id: string } | { readonly kind: 'none' | 'undo' });

/** A technique to choose. */
export interface PageTechnique {
  readonly id: string;
  /** Empty where ATT&CK does not know the id. */
  readonly name: string;
  /** By name, in matrix order. */
  readonly tactics: readonly string[];
}

/** What a page needs to begin; the decisions come with the events. */
export interface QueueContent {
  readonly file: string;
  readonly attack: string;
  /** The file that an export writes; null where it is downloaded. */
  readonly output: string | null;
  /** The rows, the most doubtful first. */
  readonly order: readonly number[];
  /** By row: the place of its tag in `techniques`, -1 where it is untagged. */
  readonly tags: readonly number[];
  /** All that can be chosen, by id. */
  readonly techniques: readonly PageTechnique[];
}

/** A row in the list. */
export interface RowSummary {
  readonly row: number;
  /** The beginning of the alert. */
  readonly excerpt: string;
  /** How sure the tagger was, 0 to 1; null where it did not say. */
  readonly confidence: number | null;
}

/** A part of an alert, and what it adds to the score of the first candidate. */
export interface AlertPart {
  readonly text: string;
  readonly value: number;
}

/** A technique that the model, or the tagged file, proposes. */
export interface PageCandidate {
  readonly id: string;
  /** Null where the model does not know the technique. */
  readonly score: number | null;
  /** Only the model's first candidate has one. */
  readonly confidence: number | null;
  /** Whether it is what the file is tagged with. */
  readonly isTag: boolean;
}

/** Everything about one alert. */
export interface AlertDetails {
  readonly row: number;
  /** The line of the file in which it begins. */
  readonly line: number;
  readonly parts: readonly AlertPart[];
  /** Characters that `parts` leave out. */
  readonly left: number;
  readonly cells: readonly { readonly name: string; readonly value: string }[];
  /** What accepting chooses: the tag, or the model's first candidate where the row is untagged. */
  readonly proposal: string;
  /** The technique whose score the shading tells. */
  readonly explained: string;
  readonly candidates: readonly PageCandidate[];
  readonly neighbours: readonly {
    readonly id: string;
    readonly alert: string;
    readonly similarity: number;
  }[];
  readonly sentence: { readonly id: string; readonly text: string } | null;
}
