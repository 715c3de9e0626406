import { expect, it } from 'vitest';
import { classificationReport } from '../../../src/metrics/classificationReport';
import { confusionMatrix } from '../../../src/metrics/confusionMatrix';
import { reportShown } from '../../../src/notebook/display/reportShown';

it('shows averages before classes, and true labels against predicted ones', () => {
  const report = reportShown(classificationReport(['a', 'b'], ['a', 'a']));
  expect(report?.lines).toEqual(['accuracy 0.5000']);
  expect(report?.tables?.map(({ rows }) => rows.map(([label]) => label))).toEqual([
    ['macro average', 'weighted average'],
    ['a', 'b'],
  ]);
  const confusion = reportShown(confusionMatrix(['a', 'b'], ['a', 'a']));
  expect(confusion?.tables?.[0]?.rows).toEqual([
    ['a', 1, 0],
    ['b', 1, 0],
  ]);
  expect(reportShown({})).toBeUndefined();
});
