import { expect, it } from 'vitest';
import { AlertTagger } from '../../src/tagger/alertTagger';
import { ConfidenceCalibration } from '../../src/tagger/confidenceCalibration';
import { catalogue, labelled } from './trainedTagger';

async function calibrated(): Promise<AlertTagger> {
  const tagger = new AlertTagger({ estimator: 'nearest-alert', calibrate: true });
  return tagger.fit(labelled.alerts, labelled.ids, await catalogue());
}

it('a calibrated tagger says how sure it is, and does so after it was read from JSON', async () => {
  const tagger = await calibrated();
  const tags = tagger.tag(['lsass dumped again', 'nothing known']);
  for (const { confidence } of tags) expect(confidence! > 0 && confidence! < 1).toBe(true);
  const again = AlertTagger.fromJSON(JSON.parse(JSON.stringify(tagger.toJSON())));
  expect(again.tag(['lsass dumped again', 'nothing known'])).toEqual(tags);
});

it('a tagger that is not calibrated gives no confidence', async () => {
  const tagger = new AlertTagger({ estimator: 'nearest-alert' }).fit(
    labelled.alerts,
    labelled.ids,
    await catalogue(),
  );
  expect(tagger.calibration).toBeNull();
  expect(tagger.tag(['lsass'])[0]).not.toHaveProperty('confidence');
});

it('the curve is that of every training row while it was held back', async () => {
  const { calibration } = await calibrated();
  expect(calibration!.curve().at(-1)).toMatchObject({ rows: labelled.ids.length, coverage: 1 });
});

it('data of another kind are refused', async () => {
  const json = (await calibrated()).calibration!.toJSON();
  for (const wrong of [null, {}, { ...json, temperature: 0 }, { ...json, method: 'levels', curve: null }]) {
    expect(() => ConfidenceCalibration.fromJSON(wrong)).toThrow('train again');
  }
});
