import { describe, expect, it } from 'vitest';
import { inputFailure } from '../../src/alerts/inputFailure';
import { InputError } from '../../src/errors/inputError';

describe('inputFailure', () => {
  it('says in words what a system error means', () => {
    const error = inputFailure('a.csv', Object.assign(new Error('x'), { code: 'EACCES' }));
    expect(error).toEqual(new InputError('a.csv: it may not be read: permission denied'));
  });

  it('passes on what says nothing about the file', () => {
    const error = new TypeError('a fault of ours');
    expect(inputFailure('a.csv', error)).toBe(error);
    expect(inputFailure('a.csv', 'text')).toBe('text');
  });
});
