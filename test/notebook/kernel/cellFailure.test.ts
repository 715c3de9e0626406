import { describe, expect, it } from 'vitest';
import { InputError } from '../../../src/errors/inputError';
import { failureOf, failureOfDiagnostics } from '../../../src/notebook/kernel/cellFailure';
import { type CellPlace, CellScripts } from '../../../src/notebook/kernel/cellScripts';

/** Scripts whose lines are the cells' own. */
class PlainScripts extends CellScripts {
  override locate(cell: number, line: number, column: number): CellPlace | undefined {
    return this.lineText(cell, line) === undefined ? undefined : { cell, line, column };
  }
}

function scriptsOf(...cells: string[]): CellScripts {
  const scripts = new PlainScripts();
  for (const [i, code] of cells.entries()) scripts.begin(i + 1, code);
  return scripts;
}

function withStack<T extends Error>(error: T, ...frames: string[]): T {
  error.stack = `${error.name}: ${error.message}\n${frames.map((frame) => `    at ${frame}`).join('\n')}`;
  return error;
}

describe('failureOf', () => {
  it('shows the line that threw, and the calls between it and the cell', () => {
    const error = withStack(
      new RangeError('too far'),
      'inner (/lib/a.js:1:2)',
      'f (notebook-cell-1.js:2:3)',
      'Array.map (<anonymous>)',
      'notebook-cell-2.js:1:5',
      'notebook-cell-2.js:9:1',
      'Script.runInThisContext (node:vm:137:12)',
    );
    expect(failureOf(error, scriptsOf('a\n  b();', 'call();'))).toEqual({
      ename: 'RangeError',
      evalue: 'too far',
      traceback: [
        'RangeError: too far',
        '  cell [1], line 2, column 3:',
        '    b();',
        '    at inner (/lib/a.js:1:2)',
        '    at f (cell [1], line 2, column 3)',
        '    at Array.map (<anonymous>)',
        '    at cell [2], line 1, column 5',
      ],
      place: { cell: 2, line: 1, column: 5 },
    });
  });

  it('shows no calls within the package for what a user got wrong', () => {
    const error = withStack(new InputError('no file'), 'read (/lib/read.js:1:1)', 'notebook-cell-1.js:1:1');
    expect(failureOf(error, scriptsOf('read()')).traceback).toEqual([
      'InputError: no file',
      '  cell [1], line 1, column 1:',
      '    read()',
    ]);
  });

  it('keeps the calls of an error that came from no cell, without the kernel’s own', () => {
    const error = withStack(new Error('x'), 'tick (/lib/a.js:1:1)', 'process.x (node:internal/process:1:1)');
    expect(failureOf(error, scriptsOf('1')).traceback).toEqual(['Error: x', '    at tick (/lib/a.js:1:1)']);
  });

  it('tells the cause', () => {
    const error = withStack(new Error('outer', { cause: new TypeError('inner') }));
    expect(failureOf(error, scriptsOf('1')).traceback).toContain('caused by TypeError: inner');
  });

  it('takes whatever can be thrown', () => {
    const thrown = (value: unknown) => failureOf(value, scriptsOf('1'));
    expect(thrown('text')).toMatchObject({ ename: 'Thrown', evalue: 'text' });
    expect(thrown(undefined)).toMatchObject({ ename: 'Thrown', evalue: 'undefined' });
    expect(thrown({ a: 1 })).toMatchObject({ ename: 'Thrown', evalue: '{ a: 1 }' });
    expect(thrown({ name: 'Far', message: 'm', stack: '' })).toMatchObject({ ename: 'Far', evalue: 'm' });
    expect(thrown(new Error(''))).toMatchObject({ ename: 'Error', evalue: '' });
  });

  it('calls an interruption by its name', () => {
    const error = Object.assign(new Error('Script execution was interrupted'), {
      code: 'ERR_SCRIPT_EXECUTION_INTERRUPTED',
    });
    expect(failureOf(error, scriptsOf('1'))).toMatchObject({ ename: 'Interrupted' });
  });
});

describe('failureOfDiagnostics', () => {
  it('shows each finding with its line, in the cell or in a file', () => {
    const found = [
      { file: 'lib/x.ts', line: 7, column: 1, message: 'Wrong.' },
      { file: '', line: 2, column: 5, message: 'Bad.' },
    ];
    expect(failureOfDiagnostics(found, 1, scriptsOf('a\n  bad'))).toEqual({
      ename: 'TypeScriptError',
      evalue: 'Wrong.',
      traceback: [
        'TypeScriptError: Wrong.',
        '  lib/x.ts, line 7, column 1',
        'TypeScriptError: Bad.',
        '  cell [1], line 2, column 5:',
        '    bad',
      ],
      place: { cell: 1, line: 2, column: 5 },
    });
  });
});
