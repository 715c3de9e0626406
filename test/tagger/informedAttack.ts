import { Attack } from '../../src/attack/attack';
import type { ProcedureExample } from '../../src/attack/procedureExample';
import type { Technique } from '../../src/attack/technique';
import { parentTechniqueId } from '../../src/attack/techniqueId';

function technique(id: string, name: string, description: string, more: Partial<Technique> = {}): Technique {
  const isSubtechnique = id.includes('.');
  return {
    id,
    stixId: null,
    name,
    description,
    tactics: ['brewing'],
    platforms: [],
    isSubtechnique,
    parentId: isSubtechnique ? parentTechniqueId(id) : null,
    revoked: false,
    revokedBy: null,
    deprecated: false,
    url: '',
    detection: '',
    ...more,
  };
}

function procedure(techniqueId: string, sentence: string): ProcedureExample {
  return {
    id: `relationship--${sentence.length}`,
    techniqueId,
    parentId: parentTechniqueId(techniqueId),
    sourceId: 'S9001',
    sourceName: 'KettleWorm',
    sourceType: 'malware',
    description: sentence,
    sentence,
  };
}

/** A small ATT&CK of invented techniques, with all kinds of texts; of T9003 and its like no alert ever tells. */
export const informedAttack: Attack = new Attack(
  {
    domain: 'enterprise-attack',
    version: '1.0',
    tactics: [{ id: 'TA9001', name: 'Brewing', shortname: 'brewing', description: '' }],
    techniques: [
      technique(
        'T9001',
        'Kettle Tampering',
        'Somebody opens the <code>kettle</code> lid. The steam escapes at once.',
      ),
      technique('T9001.001', 'Lid Removal', 'The lid is taken off with a spanner.', {
        detection: 'Watch the [lid](https://example.org/lid).',
      }),
      technique('T9002', 'Cup Theft', 'Cups disappear from the shelf.'),
      technique('T9003', 'Sugar Hiding', 'Sugar cubes are put under the carpet.'),
      technique('T9004', 'Old Custom', 'Nobody does this any more.', { revoked: true }),
      technique('T9005', 'Silence', ''),
    ],
    procedureExamples: [
      procedure('T9001.001', 'KettleWorm unscrews the lid.'),
      procedure('T9002', 'KettleWorm takes three cups.'),
    ],
    detectionAnalytics: [
      {
        id: 'AN1',
        techniqueId: 'T9002',
        parentId: 'T9002',
        description: 'Count cups (Citation: Tea Weekly).',
      },
      { id: 'AN2', techniqueId: 'T9003', parentId: 'T9003', description: '' },
    ],
    problems: [],
  },
  {
    kind: 'file',
    source: 'tea.json',
    url: null,
    path: null,
    sha256: '',
    version: '1.0',
    versionFrom: 'collection',
    retrieved: null,
    fromCache: false,
  },
);

/** Alerts of two of its techniques. */
export const teaAlerts: readonly string[] = [
  'kettle lid opened at the window',
  'steam escaped, kettle lid open',
  'lid of the kettle was opened again',
  'the kettle was tampered with',
  'three cups missing from the shelf',
  'a cup was taken from the shelf',
  'cups disappeared this morning',
  'shelf empty, all cups gone',
];
export const teaIds: readonly string[] = teaAlerts.map((_, i) => (i < 4 ? 'T9001' : 'T9002'));
