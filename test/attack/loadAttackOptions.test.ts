import { describe, expect, it } from 'vitest';
import { checkLoadAttackOptions } from '../../src/attack/loadAttackOptions';
import { InputError } from '../../src/errors/inputError';

describe('checkLoadAttackOptions', () => {
  it('takes none, and allowed ones', () => {
    checkLoadAttackOptions({});
    checkLoadAttackOptions({ timeout: 1, maxBytes: 1e9, maxWait: 0, sha256: 'A'.repeat(64) });
  });

  it.each([
    [{ timeout: 0 }, /timeout is 0: a number from 1 on/],
    [{ maxBytes: Number.NaN }, /maxBytes is NaN/],
    [{ maxWait: -1 }, /maxWait is -1: a number from 0 on/],
    [{ sha256: 'abc' }, /sha256 is "abc": 64 hexadecimal digits/],
  ])('refuses %j', (options, message) => {
    expect(() => checkLoadAttackOptions(options)).toThrow(InputError);
    expect(() => checkLoadAttackOptions(options)).toThrow(message);
  });
});
