import { describe, expect, it } from 'vitest';
import { encodeArray } from '../../src/matrix/encodedArray';
import { AlertTagger } from '../../src/tagger/alertTagger';
import { heldBackFromJSON, heldBackToJSON } from '../../src/tagger/heldBackRecord';
import { informedAttack, teaAlerts, teaIds } from './informedAttack';

const alerts = [...teaAlerts, ...teaAlerts.map((alert) => `again ${alert}`)];
const ids = [...teaIds, ...teaIds];
const record = {
  folds: 2,
  rows: Int32Array.of(4, 0),
  actual: Int32Array.of(1, 0),
  predicted: Int32Array.of(1, 1),
  confidences: Float64Array.of(0.5, 0.25),
};

describe('the record of rows held back', () => {
  it.each([
    ['evidence', undefined],
    ['nearest-alert', 4],
  ])(
    'of %s knows label, first candidate and confidence of every row, also after a file',
    (estimator, calibrate) => {
      const tagger = new AlertTagger({ estimator, calibrate }).fit(alerts, ids, informedAttack);
      const { rows, actual, predicted, confidences } = tagger.heldBack!;
      expect([...rows].sort((a, b) => a - b)).toEqual([...alerts.keys()]);
      expect(Array.from(actual, (place) => tagger.classes[place])).toEqual(
        Array.from(rows, (row) => ids[row]),
      );
      const { correct } = tagger.calibration!.json.outOfFold;
      expect(Array.from(predicted, (place, k) => Number(place === actual[k]))).toEqual(correct);
      expect(confidences).toHaveLength(alerts.length);
      const read = AlertTagger.fromJSON(JSON.parse(JSON.stringify(tagger.toJSON())));
      expect(read.heldBack).toEqual(tagger.heldBack);
    },
  );

  it('is there without a calibration where the model holds rows back anyway, else not', () => {
    const evidence = new AlertTagger({ calibrate: false }).fit(alerts, ids, informedAttack);
    expect(evidence.heldBack!.confidences).toBeNull();
    const other = new AlertTagger({ estimator: 'nearest-alert' }).fit(alerts, ids, informedAttack);
    expect(other.heldBack).toBeNull();
    const { heldBack, ...older } = evidence.toJSON();
    expect(heldBack).toBeDefined();
    expect(AlertTagger.fromJSON(older).heldBack).toBeNull();
  });

  it('is the same after JSON', () => {
    expect(heldBackFromJSON(heldBackToJSON(record), 2)).toEqual(record);
    const bare = { ...record, confidences: null };
    expect(heldBackFromJSON(heldBackToJSON(bare), 2)).toEqual(bare);
  });

  it.each([
    ['fewer predictions than rows', { predicted: encodeArray(Int32Array.of(1)) }],
    ['a class that is not there', { actual: encodeArray(Int32Array.of(0, 2)) }],
    ['a row below 0', { rows: encodeArray(Int32Array.of(-1, 0)) }],
    ['a confidence above 1', { confidences: encodeArray(Float64Array.of(0.5, 1.5)) }],
    ['no number of folds', { folds: 1.5 }],
  ])('with %s is refused', (_, changed) => {
    expect(() => heldBackFromJSON({ ...heldBackToJSON(record), ...changed }, 2)).toThrow(/train again/);
  });
});
