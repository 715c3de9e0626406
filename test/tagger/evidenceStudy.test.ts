import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readTaggedAlertTable } from '../../src/alerts/readTaggedAlertTable';
import { loadAttack } from '../../src/attack/loadAttack';
import { f1Score } from '../../src/metrics/f1Score';
import { trainTestSplit } from '../../src/selection/trainTestSplit';
import { AlertTagger } from '../../src/tagger/alertTagger';

const data = process.env['ALERT2ATTACK_DATA'];

describe.skipIf(!data)('on the original study’s split', { timeout: 300_000 }, () => {
  it('the default tagger with all of ATT&CK 18.1 is right on 248 of 308 alerts', async () => {
    const attack = await loadAttack(join(data!, 'attack', 'enterprise-attack-18.1.json.gz'));
    const { alerts, ids } = await readTaggedAlertTable(join(data!, 'original', 'tagged_alerts.csv'));
    const { train, test } = trainTestSplit({ alerts, ids }, { testSize: 0.2, randomState: 42 });
    const tagger = new AlertTagger().fit(train.alerts, train.ids, attack);
    const predicted = tagger.predict(test.alerts);
    expect(predicted.filter((id, i) => id === test.ids[i])).toHaveLength(248);
    expect(f1Score(test.ids, predicted, { average: 'macro' })).toBeCloseTo(0.7, 2);
    // What a tag says of itself is about right: the mean confidence is near the share of right tags.
    const sure = tagger.tag(test.alerts).reduce((sum, { confidence }) => sum + confidence!, 0) / 308;
    expect(Math.abs(sure - 248 / 308)).toBeLessThan(0.08);
  });
});
