import { expect, it } from 'vitest';
import { confusionTraces } from '../../src/plots/confusionTraces';
import { confusionView } from '../../src/plots/confusionView';
import { confusions } from './confusions';

it('confusionTraces writes counts into the cells of a small matrix', () => {
  const view = confusionView(confusions(3), 3);
  expect(confusionTraces(view, view.labels, 30)[1]).toMatchObject({
    type: 'heatmap',
    z: [
      [null, null, null],
      [0.5, null, null],
      [null, 1, null],
    ],
    text: [
      ['', '', ''],
      ['1', '', ''],
      ['', '1', ''],
    ],
  });
});

it('confusionTraces draws only what is not empty in a large matrix', () => {
  const view = confusionView(confusions(200), 200);
  const [right] = confusionTraces(view, view.labels, 6);
  expect(right).toMatchObject({ type: 'scatter', mode: 'markers' });
  // The smallest class has one row, and that one is confused.
  expect('x' in right && right.x).toHaveLength(199);
  expect(JSON.stringify(right).length).toBeLessThan(10_000);
});
