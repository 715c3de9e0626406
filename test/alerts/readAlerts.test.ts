import type { DataFrame as DanfoFrame } from 'danfojs-node';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type { DataFrame } from '../../src/alerts/dataFrame';
import { readAlerts } from '../../src/alerts/readAlerts';
import { readTaggedAlerts } from '../../src/alerts/readTaggedAlerts';
import { file } from './scratch';

describe('readAlerts', () => {
  it('gives a data frame whose cells are the text of the file', async () => {
    const frame = await readAlerts(file('a.csv', 'n,alert\n007,true\n1.0,"a, b"\n2,\n'));
    expect(frame.shape).toEqual([2, 2]);
    expect(frame.columns).toEqual(['n', 'alert']);
    expect(frame.dtypes).toEqual(['string', 'string']);
    expect(frame.values).toEqual([
      ['007', 'true'],
      ['1.0', 'a, b'],
    ]);
    expect(frame.column('n').values).toEqual(['007', '1.0']);
    expect(frame.head(1).shape).toEqual([1, 2]);
  });

  it('promises no more than danfojs-node has', () => {
    expectTypeOf<DanfoFrame>().toExtend<DataFrame>();
  });
});

describe('readTaggedAlerts', () => {
  it('gives a data frame of the rows that have both id and alert', async () => {
    const frame = await readTaggedAlerts(file('a.csv', 'id,alert\nT1,x\n,y\n'));
    expect(frame.values).toEqual([['T1', 'x']]);
  });

  it('needs the id', async () => {
    await expect(readTaggedAlerts(file('a.csv', 'alert\nx\n'))).rejects.toThrow('there is no column "id"');
  });
});
