import { expect, test } from 'vitest';
import { loadAttack } from '../../src/attack/loadAttack';
import { nearestAlert } from '../../src/reproduce/nearestAlert';
import { smallStudy } from './smallStudy';

test('nearestAlert gives each test alert the label of the training alert most like it, and judges that', async () => {
  const wrongly = { ...smallStudy, test: { ...smallStudy.test, ids: ['T1003', 'T1059', 'T1071'] } };
  const step = nearestAlert(wrongly, await loadAttack());
  expect(step.predicted).toEqual(['T1003', 'T1059', 'T1547']);
  expect(step.figures).toMatchObject({ correct: 2, of: 3, accuracy: 2 / 3 });
  step.highestSimilarity.forEach((similarity, i) => {
    expect(similarity).toBe(Math.max(...step.tagger.scores(wrongly.test.alerts).row(i)));
    expect(similarity).toBeGreaterThan(0.5);
  });
  expect(step.reported.perClass.map(({ label }) => label).sort()).toEqual(['T1003', 'T1059', 'T1071']);
  expect(step.proper.perClass.find(({ label }) => label === 'T1003')?.auc).toBe(1);
});
