import { describe, expect, test } from 'vitest';
import { EvidenceBank } from '../../../src/models/evidence/evidenceBank';
import { evidenceChannels } from '../../../src/models/evidence/evidenceChannels';
import { channelCount, EvidenceReader } from '../../../src/models/evidence/evidenceReader';
import { labelledEvidence } from '../../../src/models/evidence/labelledEvidence';
import { COLUMNS, evidenceCase, labels, unseen, WORDS } from './evidenceCase';

const { X, y, knowledge } = evidenceCase(1);
const classes = [...labels, unseen];
const shape = { columns: COLUMNS, words: WORDS, classes: classes.length };
const codeOf = new Map(classes.map((label, c) => [label, c]));
const codes = Int32Array.from(y, (label) => codeOf.get(label)!);
const labelled = labelledEvidence(shape, X, codes, classes, { C: 3, nJobs: 1 });
const bank = EvidenceBank.ofKnowledge(shape, knowledge, codeOf);

function channel(features: Float64Array, name: string): number[] {
  const place = evidenceChannels.findIndex((each) => each.name === name);
  expect(place).toBeGreaterThanOrEqual(0);
  return classes.map((_, c) => features[c * channelCount + place]);
}

describe('EvidenceReader', () => {
  const linear = [0.5, -1, 2, -1];

  test('gives every channel a number for every class', () => {
    const features = new EvidenceReader(classes.length, labelled, bank).read(X.row(0), linear);
    expect(channel(features, 'nearest labelled alert')[codes[0]]).toBeCloseTo(1, 6);
    expect(channel(features, 'nearest labelled alert')[3]).toBe(0);
    expect(channel(features, 'linear model of the labelled alerts')).toEqual(linear);
    expect(channel(features, 'number of labelled alerts')).toEqual([9, 9, 9, 1].map(Math.log));
    expect(channel(features, 'no labelled alert')).toEqual([0, 0, 0, 1]);
    for (const { name, pooling } of evidenceChannels) {
      if (pooling === 'linear' || pooling === 'prior') continue;
      for (const value of channel(features, name)) expect(value >= 0 && value <= 1 + 1e-6).toBe(true);
    }
    expect(channel(features, 'nearest description')[3]).toBeGreaterThan(0);
  });

  test('leaves what ATT&CK’s texts would say at 0 without them', () => {
    const features = new EvidenceReader(classes.length, labelled, null).read(X.row(0), linear);
    expect(channel(features, 'nearest description')).toEqual([0, 0, 0, 0]);
    expect(channel(features, "ATT&CK's texts together")).toEqual([0, 0, 0, 0]);
  });
});
