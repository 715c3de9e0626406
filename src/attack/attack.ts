import type { AttackData } from './attackData';
import type { AttackProblem } from './attackProblem';
import type { AttackProvenance } from './attackProvenance';
import type { DetectionAnalytic } from './detectionAnalytic';
import type { ProcedureExample } from './procedureExample';
import { resolveTechnique } from './resolveTechnique';
import type { Tactic } from './tactic';
import type { Technique } from './technique';
import { parentTechniqueId } from './techniqueId';
import type { TechniqueIndex } from './techniqueIndex';
import type { TechniqueResolution } from './techniqueResolution';

/** Which techniques to give. All are off by default: live techniques and sub-techniques. */
export interface TechniqueFilter {
  /** Leave the sub-techniques out. */
  readonly parentsOnly?: boolean;
  /** Give those, too, that another technique took the place of. */
  readonly includeRevoked?: boolean;
  /** Give those, too, that ATT&CK gave up. */
  readonly includeDeprecated?: boolean;
}

/** How much a knowledge base holds; techniques and sub-techniques are the live ones. */
export interface AttackCounts {
  readonly techniques: number;
  readonly subtechniques: number;
  readonly revoked: number;
  readonly deprecated: number;
  readonly tactics: number;
  readonly procedureExamples: number;
  readonly detectionAnalytics: number;
  readonly problems: number;
}

/** The ATT&CK knowledge base: what `loadAttack` gives. Read-only. */
export class Attack implements TechniqueIndex {
  readonly domain: string;
  /** `18.1`, or `unknown`. */
  readonly version: string;
  readonly title: string;
  readonly parentsOnly: boolean;
  /** In matrix order. */
  readonly tactics: readonly Tactic[];
  /** The objects of the source that could not be used. */
  readonly problems: readonly AttackProblem[];
  readonly provenance: AttackProvenance;
  readonly counts: AttackCounts;
  readonly #techniques: ReadonlyMap<string, Technique>;
  readonly #procedureExamples: readonly ProcedureExample[];
  readonly #detectionAnalytics: readonly DetectionAnalytic[];
  readonly #tactics: ReadonlyMap<string, Tactic>;

  /** `loadAttack` makes these. */
  constructor(data: AttackData, provenance: AttackProvenance) {
    this.domain = data.domain;
    this.version = provenance.version;
    this.parentsOnly = provenance.kind === 'catalogue';
    const name = this.version === 'unknown' ? 'ATT&CK (version unknown)' : `ATT&CK ${this.version}`;
    this.title = this.parentsOnly ? `the shipped catalogue of ${name}` : name;
    this.tactics = data.tactics;
    this.problems = data.problems;
    this.provenance = provenance;
    this.#techniques = new Map(
      [...data.techniques]
        .sort((a, b) => (a.id < b.id ? -1 : 1))
        .map((technique) => [technique.id, technique]),
    );
    this.#tactics = new Map(
      data.tactics.flatMap((tactic) =>
        [tactic.id, tactic.shortname, tactic.name].map((key) => [key.toLowerCase(), tactic] as const),
      ),
    );
    this.#procedureExamples = data.procedureExamples;
    this.#detectionAnalytics = data.detectionAnalytics;
    this.counts = this.#count();
  }

  /** Techniques by id, ascending: the live ones, and others as the filter says. */
  techniques(filter: TechniqueFilter = {}): Technique[] {
    const { parentsOnly = false, includeRevoked = false, includeDeprecated = false } = filter;
    return [...this.#techniques.values()].filter(
      (technique) =>
        (!parentsOnly || !technique.isSubtechnique) &&
        (includeRevoked || !technique.revoked) &&
        (includeDeprecated || !technique.deprecated),
    );
  }

  /** The entry with exactly this id, be it live, revoked or deprecated. */
  technique(id: string): Technique | undefined {
    return this.#techniques.get(id);
  }

  /** The tactic with this id (`TA0006`), short name (`credential-access`) or name, in any case. */
  tactic(text: string): Tactic | undefined {
    return this.#tactics.get(text.toLowerCase());
  }

  /**
   * A technique's tactics in matrix order, none for an unknown id. The shipped catalogue has no entries for
   * sub-techniques: it gives the parent's tactics for them.
   */
  tacticsOf(id: string): Tactic[] {
    const entry =
      this.technique(id) ?? (this.parentsOnly ? this.technique(parentTechniqueId(id)) : undefined);
    return this.tactics.filter(({ shortname }) => entry?.tactics.includes(shortname));
  }

  /** The parent of a sub-technique; `undefined` for a technique, an unknown id, or a parent not listed. */
  parentOf(id: string): Technique | undefined {
    const parentId = this.technique(id)?.parentId;
    return typeof parentId === 'string' ? this.technique(parentId) : undefined;
  }

  /** The sub-techniques of a technique by id, ascending. */
  subtechniquesOf(id: string, filter: TechniqueFilter = {}): Technique[] {
    return this.techniques(filter).filter(({ parentId }) => parentId === id);
  }

  /** Procedure examples in the source's order: of the live techniques, and of others as the filter says. */
  procedureExamples(filter: TechniqueFilter = {}): ProcedureExample[] {
    const wanted = new Set(this.techniques(filter).map(({ id }) => id));
    return this.#procedureExamples.filter(({ techniqueId }) => wanted.has(techniqueId));
  }

  /** Detection analytics in the source's order, likewise; none before version 18 of ATT&CK. */
  detectionAnalytics(filter: TechniqueFilter = {}): DetectionAnalytic[] {
    const wanted = new Set(this.techniques(filter).map(({ id }) => id));
    return this.#detectionAnalytics.filter(({ techniqueId }) => wanted.has(techniqueId));
  }

  /**
   * Says which technique an id means, or why it means none: mends the writing, follows revocations, suggests
   * near misses. The shipped catalogue lists live parents only: it gives the parent for a sub-technique, and
   * says so, and knows no revoked ids.
   */
  resolveTechnique(id: string): TechniqueResolution {
    return resolveTechnique(this, id);
  }

  #count(): AttackCounts {
    const all = [...this.#techniques.values()];
    const live = this.techniques();
    return {
      techniques: live.filter(({ isSubtechnique }) => !isSubtechnique).length,
      subtechniques: live.filter(({ isSubtechnique }) => isSubtechnique).length,
      revoked: all.filter(({ revoked }) => revoked).length,
      deprecated: all.filter(({ deprecated }) => deprecated).length,
      tactics: this.tactics.length,
      procedureExamples: this.#procedureExamples.length,
      detectionAnalytics: this.#detectionAnalytics.length,
      problems: this.problems.length,
    };
  }
}
