import type { AttackProblem } from './attackProblem';
import type { DetectionAnalytic } from './detectionAnalytic';
import type { ProcedureExample } from './procedureExample';
import type { Tactic } from './tactic';
import type { Technique } from './technique';

/** What a source of ATT&CK holds, read and checked. */
export interface AttackData {
  /** `enterprise-attack`, `mobile-attack`, `ics-attack`. */
  readonly domain: string;
  /** The version that the source states, `null` where it states none. */
  readonly version: string | null;
  readonly techniques: readonly Technique[];
  /** In matrix order. */
  readonly tactics: readonly Tactic[];
  readonly procedureExamples: readonly ProcedureExample[];
  readonly detectionAnalytics: readonly DetectionAnalytic[];
  readonly problems: readonly AttackProblem[];
}
