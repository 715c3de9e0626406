import { expect, it } from 'vitest';
import type { ExportTechnique } from '../../src/export/exportTechnique';
import type { TaggedAlert } from '../../src/export/taggedAlert';
import { TechniqueTally } from '../../src/export/techniqueTally';

const technique: ExportTechnique = {
  id: 'T1',
  name: 'One',
  url: '',
  stixId: null,
  tactics: [],
  parent: null,
};

function tallyOf(...alerts: readonly Partial<TaggedAlert>[]): TechniqueTally {
  const tally = new TechniqueTally(technique);
  const blank = { line: 2, alert: 'x', technique, score: null, confidence: null, time: null, cells: [] };
  for (const alert of alerts) tally.add({ ...blank, ...alert });
  return tally;
}

it('gives means over the rows that have the number, and none where none has', () => {
  const tally = tallyOf({ score: 0.5 }, { score: 0 }, {});
  expect([tally.alerts, tally.meanScore, tally.meanConfidence]).toEqual([3, 0.25, null]);
});

it('keeps the first and the last time', () => {
  const [early, late] = [new Date('2026-01-01'), new Date('2026-02-01')];
  const tally = tallyOf({ time: late }, {}, { time: early });
  expect([tally.firstSeen, tally.lastSeen]).toEqual([early, late]);
  expect(tallyOf({}).firstSeen).toBeNull();
});

it('keeps three examples that differ, cut', () => {
  const tally = tallyOf(...['a', 'a', 'b', '\u0000', `c${'x'.repeat(999)}`, 'd'].map((alert) => ({ alert })));
  expect(tally.examples.map((example) => example.slice(0, 2))).toEqual(['a', 'b', 'cx']);
});

it('has a digest of all its rows, which can be asked for again and again', () => {
  const tally = tallyOf({ alert: 'a' });
  expect(tally.digest).toBe(tally.digest);
  expect(tally.digest).toBe(tallyOf({ alert: 'a' }).digest);
  expect(tallyOf({ alert: 'a', score: 1 }).digest).not.toBe(tally.digest);
});
