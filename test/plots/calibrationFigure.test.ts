import { expect, it } from 'vitest';
import { reliabilityDiagram } from '../../src/metrics/reliabilityDiagram';
import { calibrationFigure } from '../../src/plots/calibrationFigure';

it('the title gives the expected calibration error, and bins without rows are left out', () => {
  const { layout, data } = calibrationFigure(reliabilityDiagram([0.9, 0.9], [true, false]));
  expect(JSON.stringify(layout.title)).toContain('off by 0.400');
  expect(data[1]).toMatchObject({ x: [0.9], y: [0.5] });
  const { layout: given, alt } = calibrationFigure(reliabilityDiagram([0.9], [true]), { error: 0.25 });
  expect(JSON.stringify(given.title)).toContain('off by 0.250');
  expect(alt).toContain('expected calibration error 0.250');
  expect(() => calibrationFigure([])).toThrow('no rows to draw');
});
