import { describe, expect, it } from 'vitest';
import { CellScripts, type TypeScriptModule } from '../../../src/notebook/kernel/cellScripts';
import { findTslab } from '../../../src/notebook/loadTslab';

const original = findTslab().require('@tslab/typescript-for-tslab') as TypeScriptModule;
const es2022 = 9;

/** Compiles as tslab does: to ESNext first, then, apart, to CommonJS. */
function compile(scripts: CellScripts, cell: number, code: string, name = '__tslab__.ts'): string {
  scripts.begin(cell, code);
  const first = original.transpileModule(`export {};\n${code}`, {
    fileName: name,
    compilerOptions: { target: es2022, module: 99, inlineSourceMap: true },
  });
  const compilerOptions = { target: es2022, module: 1 };
  return scripts
    .instrument(original)
    .transpileModule(first.outputText, { fileName: 'custom.js', compilerOptions }).outputText;
}

describe('CellScripts', () => {
  const code = 'interface A {\n  b: string;\n}\n\nimport { c } from "d";\n\nconst e: A =\n  c;';

  it('finds the line that a line of the script came from', () => {
    const scripts = new CellScripts();
    const lines = compile(scripts, 3, code).split('\n');
    const at = lines.findIndex((line) => line.includes('const e'));
    expect(scripts.locate(3, at + 1, 1)).toEqual({ cell: 3, line: 7, column: 1 });
    expect(scripts.lineText(3, 7)).toBe('const e: A =');
    expect(scripts.current).toBe(3);
  });

  it('names the script after its cell, so that stack traces tell cells apart', () => {
    expect(compile(new CellScripts(), 12, code)).toMatch(/\n\/\/# sourceURL=notebook-cell-12\.js$/);
  });

  it('knows nothing of other cells, of the wrapper’s line, and of imported files', () => {
    const scripts = new CellScripts();
    const length = compile(scripts, 1, code).split('\n').length;
    expect(scripts.locate(2, 1, 1)).toBeUndefined();
    expect(scripts.locate(1, length + 1, 1)).toBeUndefined();
    const imported = compile(scripts, 2, code, 'other.ts');
    expect(imported).not.toContain('sourceURL');
    expect(imported).not.toContain('sourceMappingURL');
    expect(scripts.locate(2, 1, 1)).toBeUndefined();
    expect(scripts.lineText(9, 1)).toBeUndefined();
  });

  it('leaves the compiler as it was', () => {
    const copy = new CellScripts().instrument(original);
    expect(copy.sys).toBe(original.sys);
    expect(copy.version).toBe(original.version);
    expect(original.transpileModule('let a: number = 1;', {}).outputText).toContain('a = 1');
  });
});
