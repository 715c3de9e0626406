import type { AttackProblem } from './attackProblem';
import type { Check } from './check';
import type {
  StixAttackPattern,
  StixChecks,
  StixDetectionStrategy,
  StixMatrix,
  StixObject,
  StixRelationship,
  StixTactic,
} from './stixChecks';

type Named = StixObject & { readonly name: string };

/** The objects of a bundle that are used, checked, by STIX id and in the bundle's order. */
export interface StixBundle {
  readonly attackPatterns: Map<string, StixAttackPattern>;
  readonly tactics: Map<string, StixTactic>;
  readonly matrices: Map<string, StixMatrix>;
  readonly collections: Map<string, Named>;
  /** Who uses techniques: groups, campaigns, software. */
  readonly users: Map<string, Named>;
  /** What detects a technique, and the analytics that this is made of. */
  readonly strategies: Map<string, StixDetectionStrategy>;
  readonly analytics: Map<string, StixObject>;
  readonly relationships: Map<string, StixRelationship>;
  readonly problems: AttackProblem[];
}

const userTypes = new Set(['malware', 'tool', 'intrusion-set', 'campaign']);

/**
 * Sorts the objects of a bundle by what they are. Types that are not used are passed over, objects with a
 * broken field become problems, and of several versions of one object the latest is taken.
 */
export function sortStixObjects(objects: readonly unknown[], checks: StixChecks): StixBundle {
  const bundle: StixBundle = {
    attackPatterns: new Map(),
    tactics: new Map(),
    matrices: new Map(),
    collections: new Map(),
    users: new Map(),
    strategies: new Map(),
    analytics: new Map(),
    relationships: new Map(),
    problems: [],
  };
  for (const object of latestVersions(objects, bundle.problems)) {
    const { type } = object;
    if (type === 'relationship') add(bundle.relationships, checks.relationship, object, bundle.problems);
    else if (type === 'attack-pattern') {
      add(bundle.attackPatterns, checks.attackPattern, object, bundle.problems);
    } else if (userTypes.has(type)) add(bundle.users, checks.named, object, bundle.problems);
    else if (type === 'x-mitre-analytic') add(bundle.analytics, checks.plain, object, bundle.problems);
    else if (type === 'x-mitre-detection-strategy') {
      add(bundle.strategies, checks.strategy, object, bundle.problems);
    } else if (type === 'x-mitre-tactic') add(bundle.tactics, checks.tactic, object, bundle.problems);
    else if (type === 'x-mitre-matrix') add(bundle.matrices, checks.matrix, object, bundle.problems);
    else if (type === 'x-mitre-collection') add(bundle.collections, checks.named, object, bundle.problems);
  }
  return bundle;
}

interface RawObject {
  readonly type: string;
  readonly id?: unknown;
  readonly modified?: unknown;
}

function latestVersions(objects: readonly unknown[], problems: AttackProblem[]): Iterable<RawObject> {
  const latest = new Map<unknown, RawObject>();
  objects.forEach((object, place) => {
    if (!isRawObject(object)) {
      problems.push({ type: '?', object: `object ${place}`, problem: 'no object with a type' });
      return;
    }
    const key = typeof object.id === 'string' ? object.id : place;
    const other = latest.get(key);
    if (!other || `${object.modified ?? ''}` > `${other.modified ?? ''}`) latest.set(key, object);
  });
  return latest.values();
}

function isRawObject(value: unknown): value is RawObject {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

function add<T extends { readonly id: string }>(
  objects: Map<string, T>,
  check: Check<T>,
  object: RawObject,
  problems: AttackProblem[],
): void {
  const checked = check(object);
  if (checked.ok) objects.set(checked.value.id, checked.value);
  else {
    const id = typeof object.id === 'string' ? object.id : 'without id';
    problems.push({ type: object.type, object: id, problem: checked.problem });
  }
}
