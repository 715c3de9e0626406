import { describe, expect, it } from 'vitest';
import { lenientYaml, member } from '../../../src/alerts/datasets/lenientYaml';

describe('lenientYaml', () => {
  it('takes the last value of a repeated key', () => {
    expect(lenientYaml('a: 1\na: 2\n')).toEqual({ value: { a: 2 } });
  });

  it('takes tabs for blanks where YAML refuses them', () => {
    expect(lenientYaml('a:\n\tb: 1\n\tc: 2\n')).toEqual({ value: { a: { b: 1, c: 2 } } });
    expect(lenientYaml('a: "x\ty"\n')).toEqual({ value: { a: 'x\ty' } });
  });

  it('reads the first document only', () => {
    expect(lenientYaml('---\na: 1\n---\nb: 2\n')).toEqual({ value: { a: 1 } });
    expect(lenientYaml('')).toEqual({ value: undefined });
  });

  it('says why a text cannot be read', () => {
    expect(lenientYaml('a: "x\nb: [')).toHaveProperty('problem');
    expect(lenientYaml('a: *nothing\n')).toHaveProperty('problem');
  });

  it('gives up on references that multiply', () => {
    const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x]'];
    for (let i = 1; i < 9; i++)
      lines.push(
        `a${i}: &a${i} [${Array(9)
          .fill(`*a${i - 1}`)
          .join(', ')}]`,
      );
    expect(lenientYaml(lines.join('\n'))).toHaveProperty('problem');
  });
});

describe('member', () => {
  it("gives a mapping's own members and nothing else", () => {
    expect(member({ a: 1 }, 'a')).toBe(1);
    expect(member({}, 'constructor')).toBeUndefined();
    expect(member('text', 'length')).toBeUndefined();
    expect(member(null, 'a')).toBeUndefined();
  });
});
