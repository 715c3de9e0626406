import { describe, expect, it } from 'vitest';
import { findTslab, loadZeroMq, testedTslab } from '../../src/notebook/loadTslab';

describe('findTslab', () => {
  it('finds the version that the kernel is tested with', () => {
    const tslab = findTslab();
    expect(tslab.version).toBe(testedTslab);
    expect(tslab.dist).toMatch(/[\\/]tslab[\\/]dist$/);
    expect(tslab.require.resolve('@tslab/typescript-for-tslab')).toContain('typescript');
  });
});

describe('loadZeroMq', () => {
  it('loads the binding that tslab brings', () => {
    expect(typeof loadZeroMq().Dealer).toBe('function');
  });
});
