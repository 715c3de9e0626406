import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readAlertTable } from '../../src/alerts/readAlertTable';
import { wellFormed } from '../../src/export/wellFormed';
import { file } from '../alerts/scratch';
import { anyText, hostileTexts } from './hostile';
import { exported, exportedFrom } from './taggedFile';

const lines = (text: string): unknown[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

it('gives numbers, lists and null their types, and keeps the order of the columns', async () => {
  const csv =
    'host,alert,technique_id,technique_name,tactics,score,candidate_2,candidate_2_score,confidence,status\n' +
    '007,a,T1040,Network Sniffing,credential-access discovery,0.5,T1003,-0.25,0.9,tagged\n' +
    ',b,,,,,T1003,0.1,0.1,needs review\n';
  const { text } = await exportedFrom(file('types.csv', csv), { to: 'jsonl' });
  expect(lines(text)).toEqual([
    {
      host: '007',
      alert: 'a',
      technique_id: 'T1040',
      technique_name: 'Network Sniffing',
      tactics: ['credential-access', 'discovery'],
      score: 0.5,
      candidate_2: 'T1003',
      candidate_2_score: -0.25,
      confidence: 0.9,
      status: 'tagged',
    },
    {
      host: '',
      alert: 'b',
      technique_id: null,
      technique_name: null,
      tactics: null,
      score: null,
      candidate_2: 'T1003',
      candidate_2_score: 0.1,
      confidence: 0.1,
      status: 'needs review',
    },
  ]);
  expect(text.split('\n')[0]).toMatch(/^\{"host":"007","alert":"a","technique_id"/);
});

it('names the line of a score that is no number', async () => {
  const rows = [{ score: '0.5' }, { score: 'high' }];
  await expect(exported(rows, { to: 'jsonl' })).rejects.toThrow(/line 2: score is "high": a number was exp/);
});

it('any texts and column names come back by the reader', async () => {
  const back = async (alerts: readonly string[]): Promise<readonly string[]> => {
    const rows = alerts.map((alert) => ({ alert, ['__proto__']: alert }));
    const { written } = await exported(rows, { to: 'jsonl' });
    const table = await readAlertTable(written.path, { format: 'jsonl' });
    expect(table.column('__proto__')).toEqual(table.column('alert'));
    return table.column('alert');
  };
  const short = hostileTexts.filter((text) => text.length < 1000);
  expect(await back(short)).toEqual(short.map(wellFormed));
  await fc.assert(
    fc.asyncProperty(fc.array(anyText(), { minLength: 1, maxLength: 6 }), async (alerts) => {
      expect(await back(alerts)).toEqual(alerts.map(wellFormed));
    }),
    { numRuns: 25 },
  );
});
