import fc from 'fast-check';
import { expect, it } from 'vitest';
import { guardFormula } from '../../src/alerts/guardFormula';
import { readAlertTable } from '../../src/alerts/readAlertTable';
import { wellFormed } from '../../src/export/wellFormed';
import { file } from '../alerts/scratch';
import { anyText, hostileTexts } from './hostile';
import { exported, exportedFrom, taggedFile } from './taggedFile';

const tagged = 'host,alert,technique_id,technique_name,tactics,score,confidence\n';

it('holds every row of the input in order, those without a technique too', async () => {
  const text = `${tagged}007,"a, b",T1003,OS Credential Dumping,credential-access,0.5000,0.9\nx,c,,,,,0.1\n`;
  const { written, text: csv } = await exportedFrom(file('in.csv', text), { to: 'csv' });
  expect(csv).toBe(text);
  expect(written).toMatchObject({ rows: 2, techniques: null, leftOut: { untagged: 1, unfit: 0 } });
});

it('guards formulas but no numbers, and takes the guard off numbers that were guarded before', async () => {
  const text = `=host,${tagged.slice(5)}"=1+1",@x,T1003,=name,t,-0.25,'-0.5\n`;
  const guarded = await exportedFrom(file('formulas.csv', text), { to: 'csv' });
  expect(guarded.text.split('\n')).toEqual([
    "'=host,alert,technique_id,technique_name,tactics,score,confidence",
    "'=1+1,'@x,T1003,'=name,t,-0.25,-0.5",
    '',
  ]);
  const bare = await exportedFrom(file('formulas.csv', text), { to: 'csv', guardFormulas: false });
  expect(bare.text).toContain('\n=1+1,@x,T1003,=name,t,-0.25,-0.5\n');
});

it('any texts come back by the reader, guarded, with U+FFFD for what CSV cannot hold', async () => {
  const held = (text: string): string => guardFormula(wellFormed(text)).replaceAll('\0', '\ufffd');
  const back = async (alerts: readonly string[]): Promise<readonly string[]> => {
    const { written } = await exported(
      alerts.map((alert) => ({ alert })),
      { to: 'csv' },
    );
    return (await readAlertTable(written.path)).column('alert');
  };
  expect(await back(hostileTexts)).toEqual(hostileTexts.map(held));
  await fc.assert(
    fc.asyncProperty(fc.array(anyText(), { minLength: 1, maxLength: 6 }), async (alerts) => {
      expect(await back(alerts)).toEqual(alerts.map(held));
    }),
    { numRuns: 25 },
  );
});

it('a later row that cannot be read leaves no file', async () => {
  const path = taggedFile([{ alert: 'a' }]);
  await expect(exportedFrom(file('ragged.csv', `${tagged}a,b\n`), { to: 'csv' })).rejects.toThrow(/line 2/);
  expect((await exportedFrom(path, { to: 'csv' })).written.rows).toBe(1);
});
