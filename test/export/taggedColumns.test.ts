import { expect, it } from 'vitest';
import { taggedColumns } from '../../src/export/taggedColumns';

const names = ['confidence', 'alert', 'time', 'technique_id', 'score', 'status'];

it('finds the places of what an export needs', () => {
  expect(taggedColumns('t.csv', names, { to: 'stix', timeColumn: 'time' })).toMatchObject({
    alert: 1,
    id: 3,
    score: 4,
    status: 5,
    time: 2,
    confidence: -1,
  });
});

it('takes the columns that the options name', () => {
  expect(
    taggedColumns('t.csv', ['text', 'label'], { to: 'csv', alertColumn: 'text', idColumn: 'label' }),
  ).toMatchObject({ alert: 0, id: 1 });
});

it('says what was found where there is no technique, and what to do', () => {
  expect(() => taggedColumns('t.csv', ['alert', 'host'], { to: 'csv' })).toThrow(
    't.csv: there is no column "technique_id"; the columns are "alert", "host"; the file is not tagged yet: "alert2attack tag" adds the column',
  );
});

it('refuses a time column that is not there, and confidence scores without a confidence', () => {
  expect(() => taggedColumns('t.csv', names, { to: 'ecs', timeColumn: 'tyme' })).toThrow(
    /did you mean "time"/,
  );
  expect(() => taggedColumns('t.csv', names, { to: 'navigator', score: 'confidence' })).toThrow(
    't.csv: there is no column "confidence" after technique_id: tag with a calibrated model, or score by counts',
  );
});
