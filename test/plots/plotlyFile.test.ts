import { statSync } from 'node:fs';
import { expect, it } from 'vitest';
import { plotlyFile, plotlyModule } from '../../src/plots/plotlyFile';

it('plotlyFile is the bundle that notebooks load', () => {
  expect(plotlyFile().replaceAll('\\', '/')).toContain(`node_modules/${plotlyModule}`);
  expect(statSync(plotlyFile()).size).toBeGreaterThan(1e6);
});
