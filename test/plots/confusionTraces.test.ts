import { expect, it } from 'vitest';
import { DenseMatrix } from '../../src/matrix/denseMatrix';
import { confusionTraces } from '../../src/plots/confusionTraces';
import { confusionView } from '../../src/plots/confusionView';
import { textMeter } from '../../src/plots/textMeter';
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

it('confusionTraces writes large counts short, and as small as the cells ask; the pointer shows them whole', () => {
  const large = {
    labels: ['a', 'b'],
    counts: DenseMatrix.fromRows([
      [207_206, 0],
      [1234, 9],
    ]),
  };
  const view = confusionView(large, 2);
  const traces = confusionTraces(view, view.labels, 20);
  expect(traces[0]).toMatchObject({
    text: [
      ['207206', ''],
      ['', '9'],
    ],
  });
  const texts = traces.slice(2).flatMap((trace) => ('text' in trace ? trace.text : []));
  expect(new Set(texts)).toEqual(new Set(['210K', '1234', '9']));
  for (const trace of traces.slice(2)) {
    const { size } = (trace as { textfont: { size: number } }).textfont;
    expect(textMeter()('210K', { size, weight: 'normal' })).toBeLessThan(20);
  }
});

it('confusionTraces draws only what is not empty in a large matrix', () => {
  const view = confusionView(confusions(200), 200);
  const [right] = confusionTraces(view, view.labels, 6);
  expect(right).toMatchObject({ type: 'scatter', mode: 'markers' });
  // The smallest class has one row, and that one is confused.
  expect('x' in right && right.x).toHaveLength(199);
  expect(JSON.stringify(right).length).toBeLessThan(10_000);
});
