import { expect, it } from 'vitest';
import { textMeter } from '../../src/plots/textMeter';

it('textMeter measures in proportion to size and length', () => {
  const meter = textMeter();
  const width = meter('T1059', { size: 10, weight: 'normal' });
  expect(width).toBeGreaterThan(15);
  expect(meter('T1059', { size: 20, weight: 'normal' })).toBeCloseTo(2 * width, 0);
  expect(meter('T1059T1059', { size: 10, weight: 'normal' })).toBeGreaterThan(1.8 * width);
});

it('textMeter knows that bold is wider', () => {
  const meter = textMeter();
  const text = 'Command and Scripting Interpreter';
  expect(meter(text, { size: 12, weight: 'bold' })).toBeGreaterThan(
    meter(text, { size: 12, weight: 'normal' }),
  );
});
