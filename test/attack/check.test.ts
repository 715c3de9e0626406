import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { checkBy } from '../../src/attack/check';

describe('checkBy', () => {
  const check = checkBy(z.object({ cups: z.array(z.number()) }));

  it('gives the value where it is as expected', () => {
    expect(check({ cups: [1, 2], more: true })).toEqual({ ok: true, value: { cups: [1, 2] } });
  });

  it('names the first field that is not', () => {
    const checked = check({ cups: [1, 'two'] });
    expect(!checked.ok && checked.problem).toMatch(/^cups\.1: .*number/);
    const none = check(undefined);
    expect(!none.ok && none.problem).toMatch(/object/);
  });
});
