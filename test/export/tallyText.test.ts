import { expect, it } from 'vitest';
import { alertCount, tallyText, techniqueTitle } from '../../src/export/tallyText';

it('tells how many alerts there were, how sure the tagger was, and examples', () => {
  expect(tallyText({ alerts: 12, meanConfidence: 0.834, examples: ['a', 'b'] })).toBe(
    '12 alerts, mean confidence 0.83\n• a\n• b',
  );
  expect(tallyText({ alerts: 1, meanConfidence: null, examples: [] })).toBe('1 alert');
});

it('counts alerts in words', () => {
  expect([0, 1, 2].map(alertCount)).toEqual(['0 alerts', '1 alert', '2 alerts']);
});

it('names a technique, and gives the id alone where there is no name', () => {
  const named = { id: 'T1003', name: 'OS Credential Dumping', url: '', stixId: null };
  expect(techniqueTitle(named)).toBe('T1003 OS Credential Dumping');
  expect(techniqueTitle({ ...named, name: null })).toBe('T1003');
});
