import { expect, it } from 'vitest';
import { confusionTrace } from '../../src/plots/confusionTrace';
import { confusionView } from '../../src/plots/confusionView';
import { confusions } from './confusions';

it('confusionTrace writes counts into the cells of a small matrix', () => {
  const view = confusionView(confusions(3), 3);
  expect(confusionTrace(view, view.labels, 30, 'confused')).toMatchObject({
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

it('confusionTrace draws only what is not empty in a large matrix', () => {
  const view = confusionView(confusions(200), 200);
  const right = confusionTrace(view, view.labels, 6, 'right');
  expect(right).toMatchObject({ type: 'scatter', mode: 'markers' });
  // The smallest class has one row, and that one is confused.
  expect('x' in right && right.x).toHaveLength(199);
  expect(JSON.stringify(right).length).toBeLessThan(10_000);
});
