import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { z } from 'zod';
import { loadAttack } from '../../src/attack/loadAttack';
import type { ExportOptions } from '../../src/export/exportOptions';
import { teaRoomPath } from '../attack/teaRoom';
import { anyText, hostileTexts, isPlain } from './hostile';
import { navigatorSchema } from './navigatorSchema';
import { exported, type TaggedRow } from './taggedFile';

const teaRoom = loadAttack(teaRoomPath());

async function layerOf(
  rows: readonly TaggedRow[],
  options: Partial<ExportOptions> = {},
): Promise<z.infer<typeof navigatorSchema>> {
  return navigatorSchema.parse(JSON.parse((await exported(rows, { to: 'navigator', ...options })).text));
}

const rows: TaggedRow[] = [
  { alert: 'one', technique_id: 'T1003', score: '0.5', confidence: '0.9' },
  { alert: 'two', technique_id: 'T1003', score: '0.7', confidence: '0.6' },
  { alert: 'three', technique_id: 'T1059.001', score: '-0.2', confidence: '0.2' },
  { alert: 'four', technique_id: '', confidence: '0.1', status: 'needs review' },
];

it('counts the alerts of each technique, and colours up to the most', async () => {
  const layer = await layerOf(rows);
  expect(layer.techniques.map(({ techniqueID, score }) => [techniqueID, score])).toEqual([
    ['T1003', 2],
    ['T1059.001', 1],
    ['T1059', undefined],
  ]);
  expect(layer.gradient).toMatchObject({ minValue: 0, maxValue: 2 });
  expect(layer.versions.attack).toBe('18.1');
  expect(layer.layout?.aggregateFunction).toBe('sum');
});

it('scores by mean confidence from 0 to 1 when asked to', async () => {
  const layer = await layerOf(rows, { score: 'confidence' });
  expect(layer.techniques.map(({ score }) => score)).toEqual([0.75, 0.2, undefined]);
  expect(layer.gradient).toMatchObject({ minValue: 0, maxValue: 1 });
  expect(layer.layout?.aggregateFunction).toBe('average');
});

it('says for each technique what was seen, with examples and a link', async () => {
  const [first] = (await layerOf(rows)).techniques;
  expect(first).toMatchObject({
    comment: '2 alerts, mean confidence 0.75\n• one\n• two',
    metadata: [
      { name: 'alerts', value: '2' },
      { name: 'mean score', value: '0.6000' },
      { name: 'mean confidence', value: '0.7500' },
    ],
    links: [{ label: 'T1003 OS Credential Dumping', url: 'https://attack.mitre.org/techniques/T1003' }],
  });
});

it('says what was left out, and never counts it', async () => {
  const layer = await layerOf([...rows, { technique_id: 'T9999' }]);
  expect(layer.metadata).toContainEqual({
    name: 'rows left out',
    value: '1 without a technique or to be reviewed, 1 with an id that is no technique',
  });
  expect(layer.metadata).toContainEqual({ name: 'alerts', value: '3' });
});

it('opens techniques whose sub-techniques have alerts, also those without alerts of their own', async () => {
  const attack = await teaRoom;
  const both = await layerOf([{ technique_id: 'T9001' }, { technique_id: 'T9001.002' }], { attack });
  expect(
    both.techniques.map(({ techniqueID, showSubtechniques }) => [techniqueID, showSubtechniques]),
  ).toEqual([
    ['T9001', true],
    ['T9001.002', false],
  ]);
  const child = await layerOf([{ technique_id: 'T9001.002' }], { attack });
  expect(child.techniques[1]).toEqual({ techniqueID: 'T9001', enabled: true, showSubtechniques: true });
  expect(child.versions.attack).toBe('3.2');
});

it('gives no version where none is known: the Navigator fails on a text without digits', async () => {
  const attack = await loadAttack(teaRoomPath('20'));
  expect(attack.version).toBe('unknown');
  expect((await layerOf([{ technique_id: 'T9001' }], { attack })).versions).not.toHaveProperty('attack');
});

it('equal rows give equal bytes', async () => {
  const texts = await Promise.all([1, 2].map(() => exported(rows, { to: 'navigator' })));
  expect(texts[0]!.text.replaceAll(/tagged-\d+/g, '')).toBe(texts[1]!.text.replaceAll(/tagged-\d+/g, ''));
});

it('hostile alerts stay a harmless text of one line each, cut', async () => {
  const layer = await layerOf(hostileTexts.map((alert) => ({ alert, technique_id: 'T1003' })));
  expect(isPlain(layer)).toBe(true);
  for (const alert of hostileTexts) {
    const [technique] = (await layerOf([{ alert, technique_id: 'T1003' }])).techniques;
    expect(technique!.comment!.split('\n')).toHaveLength(2);
    expect(technique!.comment!.length).toBeLessThan(300);
  }
});

it('any texts give a layer that the Navigator takes, with as many alerts as rows', async () => {
  const id = fc.constantFrom('T1003', 'T1059', 'T1059.001', 't1547', '');
  const row = fc.record({ alert: anyText(), technique_id: id });
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 6 }), async (some) => {
      fc.pre(some.some(({ technique_id }) => technique_id !== ''));
      const layer = await layerOf(some);
      const counted = layer.techniques.reduce((sum, { score }) => sum + (score ?? 0), 0);
      expect(counted).toBe(some.filter(({ technique_id }) => technique_id !== '').length);
      expect(isPlain(layer)).toBe(true);
    }),
    { numRuns: 25 },
  );
});
