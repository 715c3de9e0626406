import { describe, expect, it } from 'vitest';
import { parameterValue, readParameter } from '../../src/notebook/parameterValue';

describe('parameterValue', () => {
  it.each([
    ['12', 12],
    ['-0.5', -0.5],
    ['1e3', 1000],
    ['true', true],
    ['False', false],
    ['null', null],
    ['None', null],
    ['["a", 1]', ['a', 1]],
    ['{"a": 1}', { a: 1 }],
    ['"12"', '12'],
    ['linear-svc', 'linear-svc'],
    ['007', '007'],
    ['', ''],
    ['12345678901234567890', '12345678901234567890'],
  ])('reads %j', (text, value) => {
    expect(parameterValue(text)).toEqual(value);
  });
});

describe('readParameter', () => {
  it('parts at the first equals sign', () => {
    expect(readParameter('query=a=b')).toEqual(['query', 'a=b']);
  });

  it('refuses what has no name or no value', () => {
    expect(() => readParameter('labels')).toThrow('"labels" is no parameter: write name=value');
    expect(() => readParameter('=3')).toThrow('write name=value');
  });
});
