import { describe, expect, it } from 'vitest';
import { expandShorthand, type SyntaxParser } from '../../../src/notebook/kernel/expandShorthand';
import { findTslab } from '../../../src/notebook/loadTslab';

const typescript = findTslab().require('@tslab/typescript-for-tslab') as SyntaxParser;
const expand = (code: string): string => expandShorthand(code, typescript);

describe('expandShorthand', () => {
  it('writes shorthand properties out, in calls, in nested objects, and in assignments', () => {
    expect(expand('f({ a, b: 1, c });')).toBe('f({ a: a, b: 1, c: c });');
    expect(expand('const x = { a: { b }, [k]: [{ c }] };')).toBe(
      'const x = { a: { b: b }, [k]: [{ c: c }] };',
    );
    expect(expand('({ a, b = 2 } = f());')).toBe('({ a: a, b: b = 2 } = f());');
    expect(expand('g(<T,>(x: T) => ({ x }))')).toBe('g(<T,>(x: T) => ({ x: x }))');
  });

  it('leaves everything else, and the lines, as they are', () => {
    const code =
      "import { a } from 'b';\nexport { a };\nconst { c, d } = a;\nf(({ e }) => e);\n// { g }\nconst t = `{ h }`;";
    expect(expand(code)).toBe(code);
    expect(expand('f({\n  // why\n  a,\n});')).toBe('f({\n  // why\n  a: a,\n});');
  });

  it('leaves code that does not parse to the compiler', () => {
    expect(expand('f({ a, ')).toContain('f({');
  });
});
