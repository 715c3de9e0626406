import type { TechniqueSuggestion } from './suggestTechniques';
import type { Technique } from './technique';

/** Something that was done to make an id fit. */
export interface ResolutionNote {
  /**
   * `repaired`: it was written differently; `revoked`: another id took its place;
   * `parent-used`: the source holds parent techniques only, so the sub-technique could not be looked up.
   */
  readonly kind: 'repaired' | 'revoked' | 'parent-used';
  readonly message: string;
}

/** A technique's id that can be used. */
export interface FitTechnique {
  readonly ok: true;
  /** The text as it was given. */
  readonly given: string;
  /** The canonical id, of a technique or a sub-technique. */
  readonly id: string;
  /** The parent technique's id; `id` itself where that is no sub-technique. */
  readonly parentId: string;
  readonly technique: Technique;
  /** The ids from the given one to `id`, over revocations: one where nothing was revoked. */
  readonly chain: readonly string[];
  readonly notes: readonly ResolutionNote[];
}

/** A technique's id that cannot be used, and why. */
export interface UnfitTechnique {
  readonly ok: false;
  readonly given: string;
  /**
   * `malformed`: no technique's id; `tactic`: a tactic's id or name; `unknown`: not in this source;
   * `deprecated`: given up without a successor; `revoked`: withdrawn, with no live successor to follow.
   */
  readonly reason: 'malformed' | 'tactic' | 'unknown' | 'deprecated' | 'revoked';
  /** What was found, and what to do. */
  readonly message: string;
  /** The ids that were followed before it came to nothing; empty where none was looked up. */
  readonly chain: readonly string[];
  /** Live techniques that may have been meant, best first. */
  readonly suggestions: readonly TechniqueSuggestion[];
}

/** What `resolveTechnique` says of an id: test `ok`. */
export type TechniqueResolution = FitTechnique | UnfitTechnique;
