import { describe, expect, test } from 'vitest';
import { InputError } from '../../../src/errors/inputError';
import { DenseMatrix } from '../../../src/matrix/denseMatrix';
import { decodeArray, type EncodedArray, encodeArray } from '../../../src/matrix/encodedArray';
import type { ModelJSON } from '../../../src/models/classifier';
import { evidenceFromJSON, evidenceToJSON } from '../../../src/models/evidence/evidenceJson';
import { EvidenceClassifier } from '../../../src/models/evidenceClassifier';
import { LinearSVC } from '../../../src/models/linearSVC';
import { evidenceCase, WORDS } from './evidenceCase';

const { X, y, knowledge } = evidenceCase(4);
const narrow = DenseMatrix.fromRows([
  [1, 0],
  [0, 1],
]);
const { options, evidence } = new EvidenceClassifier({ nJobs: 1 }).fit(X, y, { knowledge, words: WORDS });

function written(withKnowledge: boolean): ModelJSON {
  return JSON.parse(JSON.stringify(evidenceToJSON(options, evidence, withKnowledge)));
}

describe('evidenceToJSON and evidenceFromJSON', () => {
  test('give back the same state, with ATT&CK’s rows or without', () => {
    const readBack = [
      evidenceFromJSON(written(true), undefined),
      evidenceFromJSON(written(false), knowledge),
    ];
    expect(written(false)['knowledge']).toBeNull();
    for (const { options: their, state } of readBack) {
      expect(their).toEqual(options);
      expect(evidenceToJSON(their, state, true)).toEqual(evidenceToJSON(options, evidence, true));
      expect(state.labelled.counts).toEqual(evidence.labelled.counts);
      expect(state.labelled.linearCodes).toEqual(evidence.labelled.linearCodes);
    }
  });

  test('ask for ATT&CK’s rows that were left out', () => {
    expect(() => evidenceFromJSON(written(false), undefined)).toThrow(/without ATT&CK's rows/);
  });

  const rows = (json: ModelJSON): Record<string, unknown> => json['rows'] as Record<string, unknown>;
  const encoded = (json: ModelJSON, name: string): unknown => json[name];

  test.each<[string, (json: ModelJSON) => void]>([
    ['another type', (json) => Object.assign(json, { type: 'LinearSVC' })],
    ['no classes', (json) => Object.assign(json, { classes: null })],
    ['a class too few', (json) => Object.assign(json, { classes: ['T1003'] })],
    ['no rows', (json) => Object.assign(json, { rows: null })],
    ['rows of another width', (json) => Object.assign(rows(json), { columns: 3 })],
    [
      'a row more than there are codes',
      (json) => {
        const offsets = decodeArray(rows(json)['indptr'] as EncodedArray, 'int32');
        const more = encodeArray(Int32Array.of(...offsets, offsets[offsets.length - 1]));
        Object.assign(rows(json), { indptr: more });
      },
    ],
    [
      'a linear model of other columns',
      (json) => Object.assign(json, { linear: new LinearSVC().fit(narrow, ['T1003', 'T1059']).toJSON() }),
    ],
    ['columns that are no number', (json) => Object.assign(rows(json), { columns: '12' })],
    ['other codes', (json) => Object.assign(json, { codes: rows(json)['indices'] })],
    ['other weights', (json) => Object.assign(json, { weights: rows(json)['data'] })],
    ['weights that are no numbers', (json) => Object.assign(json, { weights: 'AAAA' })],
    ['codes of another kind', (json) => Object.assign(json, { codes: encoded(json, 'weights') })],
    ['negative words', (json) => Object.assign(json, { words: -1 })],
    ['more words than columns', (json) => Object.assign(json, { words: 13 })],
    ['no linear model', (json) => Object.assign(json, { linear: null })],
    ['knowledge that is no list', (json) => Object.assign(json, { knowledge: {} })],
    ['knowledge of nothing', (json) => Object.assign(json, { knowledge: [null] })],
    [
      'knowledge of an unknown source',
      (json) => Object.assign((json['knowledge'] as object[])[0], { source: '__proto__' }),
    ],
    [
      'knowledge of an unknown class',
      (json) => Object.assign((json['knowledge'] as { labels: string[] }[])[0].labels, ['constructor']),
    ],
    [
      'fewer labels than texts',
      (json) => Object.assign((json['knowledge'] as object[])[0], { labels: ['T1003'] }),
    ],
    ['no options', (json) => Object.assign(json, { options: 7 })],
  ])('refuse %s', (_, change) => {
    const json = written(true);
    change(json);
    expect(() => evidenceFromJSON(json, undefined)).toThrow(InputError);
  });

  test('refuse given rows of another width', () => {
    const { knowledge: other } = evidenceCase(4);
    const wide = other.map((part) => ({ ...part, rows: part.rows.transpose() }));
    expect(() => evidenceFromJSON(written(false), wide)).toThrow(InputError);
  });
});
