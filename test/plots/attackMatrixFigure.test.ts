import { expect, it } from 'vitest';
import { loadAttack } from '../../src/attack/loadAttack';
import { attackMatrixFigure } from '../../src/plots/attackMatrixFigure';
import { figureTitle } from '../../src/plots/figureJson';

it('attackMatrixFigure has a cell for each technique of the shipped catalogue in each of its tactics', async () => {
  const attack = await loadAttack();
  const { data, layout, alt } = attackMatrixFigure(attack, [
    ['T1059.001', 30],
    ['T1003', 4],
    ['T9999', 1],
  ]);
  const named = data.flatMap((trace) => (trace.type === 'scatter' ? (trace.text as string[]) : []));
  const stands = attack.techniques().reduce((sum, { tactics }) => sum + tactics.length, 0);
  expect(named).toHaveLength(stands);
  expect(named).toContain('Command and Scripting<br>Interpreter (30)');
  const title = JSON.stringify(layout.title);
  expect(title).toContain(
    '2 of 216 techniques seen: Command and Scripting Interpreter has the most, 30 alerts',
  );
  expect(title).toContain('sub-techniques count to their parents; 1 id not listed there left out');
  expect(JSON.stringify(data)).toContain(
    'T1059 Command and Scripting Interpreter<br>30 alerts<br>T1059.001: 30',
  );
  expect(alt).toContain('Most: T1059 Command and Scripting Interpreter 30, T1003 OS Credential Dumping 4.');
});

it('attackMatrixFigure shows only the techniques with a value when asked to', async () => {
  const attack = await loadAttack();
  const figure = attackMatrixFigure(attack, [['T1003', 0.5]], {
    ...{ show: 'used', combine: 'max', measure: 'mean <confidence>' },
  });
  const { data, layout } = figure;
  expect((layout.annotations ?? []).map(({ text }) => text)).toEqual(['<b>Credential<br>Access</b>']);
  expect(figureTitle(figure)).toContain('OS Credential Dumping is highest, 0.5 mean <confidence>');
  expect(JSON.stringify(data)).not.toContain('<confidence>');
});

it('attackMatrixFigure refuses values of which none is of a technique', async () => {
  const attack = await loadAttack();
  expect(() => attackMatrixFigure(attack, [['T9999', 1]])).toThrow('no technique of the shipped catalogue');
  expect(() => attackMatrixFigure(attack, [])).toThrow('has a value above 0');
});
