import { describe, expect, it } from 'vitest';
import { analyticsFromStix } from '../../src/attack/analyticsFromStix';
import type { DetectionAnalytic } from '../../src/attack/detectionAnalytic';
import { type StixBundle, sortStixObjects } from '../../src/attack/stixBundle';
import { loadStixChecks } from '../../src/attack/stixChecks';
import { techniquesFromStix } from '../../src/attack/techniquesFromStix';
import { teaRoomObjects } from './teaRoom';

function id(type: string, n: number): string {
  return `${type}--0000000${n}-0000-4000-8000-000000000000`;
}

const lid = id('attack-pattern', 2);

function analytic(n: number, more: object = {}): object {
  const reference = { source_name: 'mitre-attack', external_id: `AN900${n}` };
  return {
    type: 'x-mitre-analytic',
    id: id('x-mitre-analytic', n),
    description: `Steam ${n}.`,
    external_references: [reference],
    ...more,
  };
}

function strategy(n: number, analytics: readonly number[], more: object = {}): object {
  const refs = analytics.map((k) => id('x-mitre-analytic', k));
  return {
    type: 'x-mitre-detection-strategy',
    id: id('x-mitre-detection-strategy', n),
    x_mitre_analytic_refs: refs,
    ...more,
  };
}

function detects(n: number, source: number, target: string, more: object = {}): object {
  return {
    type: 'relationship',
    id: id('relationship', 80 + n).replace('0000000', '000000'),
    relationship_type: 'detects',
    source_ref: id('x-mitre-detection-strategy', source),
    target_ref: target,
    ...more,
  };
}

async function analytics(...objects: object[]): Promise<{ bundle: StixBundle; found: DetectionAnalytic[] }> {
  const rest = teaRoomObjects().filter(({ type }) => type !== 'x-mitre-analytic');
  const bundle = sortStixObjects([...rest, ...objects], await loadStixChecks());
  expect(bundle.problems).toEqual([]);
  return { bundle, found: analyticsFromStix(bundle, techniquesFromStix(bundle)) };
}

describe('analyticsFromStix', () => {
  it('reads the analytics of the strategy that detects a technique', async () => {
    const { bundle, found } = await analytics(
      analytic(1),
      analytic(2),
      strategy(1, [2, 1]),
      detects(1, 1, lid),
    );
    expect(found).toEqual([
      { id: 'AN9002', techniqueId: 'T9001.001', parentId: 'T9001', description: 'Steam 2.' },
      { id: 'AN9001', techniqueId: 'T9001.001', parentId: 'T9001', description: 'Steam 1.' },
    ]);
    expect(bundle.problems).toEqual([]);
  });

  it('passes over what is revoked or deprecated, says nothing, or is no strategy', async () => {
    const { bundle, found } = await analytics(
      analytic(1, { revoked: true }),
      analytic(2, { description: '' }),
      analytic(3, { external_references: undefined }),
      analytic(4),
      strategy(1, [1, 2, 3]),
      strategy(2, [4], { x_mitre_deprecated: true }),
      strategy(3, [4]),
      strategy(4, [], { x_mitre_analytic_refs: undefined }),
      detects(1, 1, lid),
      detects(2, 2, lid),
      detects(3, 3, lid, { revoked: true }),
      detects(4, 4, lid),
      detects(5, 3, lid, { source_ref: id('x-mitre-data-component', 1) }),
      detects(6, 3, lid, { relationship_type: 'uses' }),
    );
    expect(found.map(({ id: attackId, description }) => [attackId, description])).toEqual([['', 'Steam 3.']]);
    expect(bundle.problems).toEqual([]);
  });

  it('makes problems of pointers to what is not there', async () => {
    const nowhere = id('attack-pattern', 0);
    const { bundle, found } = await analytics(
      analytic(1),
      strategy(1, [7, 1]),
      detects(1, 1, nowhere),
      detects(2, 9, lid),
      detects(3, 1, lid),
    );
    expect(found).toHaveLength(1);
    expect(bundle.problems).toEqual([
      {
        type: 'relationship',
        object: expect.stringContaining('81'),
        problem: `points to ${nowhere}, which the bundle does not hold`,
      },
      {
        type: 'relationship',
        object: expect.stringContaining('82'),
        problem: `points to ${id('x-mitre-detection-strategy', 9)}, which the bundle does not hold`,
      },
      {
        type: 'x-mitre-detection-strategy',
        object: id('x-mitre-detection-strategy', 1),
        problem: `points to ${id('x-mitre-analytic', 7)}, which the bundle does not hold`,
      },
    ]);
  });
});
