import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { KernelSession } from '../../../src/notebook/kernelSession';
import type { MessageContent } from '../../../src/notebook/wireMessage';

// One kernel for all: each of these leaves it usable, which is part of what is tested.
describe('the kernel', { timeout: 60_000 }, () => {
  let folder: string;
  let session: KernelSession;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'a2a test kernel '));
    session = await KernelSession.start(folder);
  }, 60_000);

  afterAll(async () => {
    await session.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function run(code: string) {
    const outputs: [string, MessageContent][] = [];
    const reply = await session.execute(code, {
      timeout: 20,
      onOutput: ({ header, content }) => {
        if (header.msg_type !== 'execute_input') outputs.push([header.msg_type, content]);
      },
    });
    if (reply.kind !== 'replied') throw new Error(`the cell did not end: ${reply.kind}`);
    return { ...reply, outputs };
  }

  it('resolves the package’s own name with its types, from a folder outside of it', async () => {
    const { content, outputs } = await run(
      "import * as a2a from 'alert2attack';\nconst given: string = new a2a.InputError('x').message;\ngiven",
    );
    expect(content['status']).toBe('ok');
    expect(outputs).toMatchObject([['execute_result', { data: { 'text/plain': 'x' } }]]);
  });

  it('knows the types of the package', async () => {
    const { content } = await run("import * as a2a from 'alert2attack';\n\na2a.noSuchThing");
    expect(content).toMatchObject({ status: 'error', ename: 'TypeScriptError' });
    expect(content['evalue']).toContain("'noSuchThing' does not exist");
  });

  it('finds a module once it is written, and goes on while packages are built anew', async () => {
    const cell = "import { brewed } from './tea';\nbrewed";
    expect((await run(cell)).content).toMatchObject({ status: 'error', ename: 'TypeScriptError' });
    writeFileSync(join(folder, 'tea.ts'), "export const brewed = 'strong';\n");
    for (let i = 0; i < 20; i++) {
      const built = join(folder, 'node_modules', `pkg${i}`, 'dist');
      mkdirSync(built, { recursive: true });
      writeFileSync(join(built, 'index.d.ts'), 'export declare const a: number;\n');
    }
    await vi.waitFor(async () => expect((await run(cell)).content['status']).toBe('ok'), {
      timeout: 20_000,
      interval: 200,
    });
    expect((await run(cell)).outputs).toMatchObject([
      ['execute_result', { data: { 'text/plain': 'strong' } }],
    ]);
  });

  it('knows earlier cells’ variables in shorthand properties', async () => {
    await run("const earlier = 'kept';");
    const { content, outputs } = await run('JSON.stringify({ earlier })');
    expect(content['status']).toBe('ok');
    expect(outputs).toMatchObject([['execute_result', { data: { 'text/plain': '{"earlier":"kept"}' } }]]);
  });

  it('shows a last value as a page would, and progress as one output that changes', async () => {
    const { outputs } = await run(
      "import * as a2a from 'alert2attack';\nconst tell = a2a.showProgress('forest');\n" +
        'tell(1, 2);\ntell(2, 2);\nnew a2a.SMOTE({ kNeighbors: 3 })',
    );
    expect(outputs.map(([type]) => type)).toEqual(['display_data', 'update_display_data', 'execute_result']);
    const ids = outputs.slice(0, 2).map(([, content]) => content['transient']);
    expect(ids[0]).toEqual({ display_id: expect.any(String) });
    expect(ids[1]).toEqual(ids[0]);
    expect(outputs[2]?.[1]['data']).toEqual({
      'text/html': expect.stringContaining('<b>SMOTE</b>'),
      'text/plain': 'SMOTE\nkNeighbors: 3',
    });
  });

  it('tells line and source of a type error', async () => {
    const { content, metadata, outputs } = await run("let fine = 1;\n\nlet wrong: number = 'text';");
    expect(metadata).toEqual({ alert2attack: expect.objectContaining({ line: 3, column: 5 }) });
    expect(outputs).toEqual([
      ['error', { ename: content['ename'], evalue: content['evalue'], traceback: content['traceback'] }],
    ]);
    expect(content['traceback']).toEqual([
      "TypeScriptError: Type 'string' is not assignable to type 'number'.",
      expect.stringMatching(/^ {2}cell \[\d+\], line 3, column 5:$/),
      "    let wrong: number = 'text';",
    ]);
  });

  it('tells the line that threw, though types and blank lines above it are not in the script', async () => {
    await run(
      'interface Named {\n  name: string;\n}\n\nfunction fail(x: Named): void {\n\n  throw new RangeError(x.name);\n}',
    );
    const { content, metadata, outputs } = await run(
      "type T = {\n  a: number\n};\n\nfail({ name: 'mine' });",
    );
    expect(content).toMatchObject({ status: 'error', ename: 'RangeError', evalue: 'mine' });
    expect(metadata).toEqual({ alert2attack: expect.objectContaining({ line: 5, column: 1 }) });
    expect(content['traceback']).toEqual([
      'RangeError: mine',
      expect.stringMatching(/line 7, column 9:$/),
      '    throw new RangeError(x.name);',
      expect.stringMatching(/line 7, column 9\)$/),
      expect.stringMatching(/line 5, column 1\)?$/),
    ]);
    expect(outputs[0]?.[0]).toBe('error');
  });

  it('tells the line that threw after an await', async () => {
    const { metadata } = await run("await null;\ninterface Gone {}\nthrow new Error('x');");
    expect(metadata).toEqual({ alert2attack: expect.objectContaining({ line: 3 }) });
  });

  it('shows a user’s mistake without the way through the package', async () => {
    const { content } = await run(
      "import { InputError } from 'alert2attack';\nthrow new InputError('no such file');",
    );
    expect(content['traceback']).toEqual([
      'InputError: no such file',
      expect.stringMatching(/line 2, column 7:$/),
      "    throw new InputError('no such file');",
    ]);
  });

  it('fails a cell that leaves a rejected promise', async () => {
    const { content } = await run("Promise.reject(new Error('left behind')); 1");
    expect(content).toMatchObject({ status: 'error', evalue: 'left behind' });
  });

  it('fails a cell that waits while a callback throws', async () => {
    const { content } = await run(
      "await new Promise(() => setTimeout(() => { throw new Error('in a timer'); }, 5));",
    );
    expect(content).toMatchObject({ status: 'error', evalue: 'in a timer' });
  });

  it('fails the next cell, once, when something is thrown between cells', async () => {
    // Long enough for the cell to end before it, on a busy machine too.
    const first = await run("setTimeout(() => { throw new Error('late'); }, 500); undefined");
    expect(first.content['status']).toBe('ok');
    // And a timer may come late: a cell before it is none of its business.
    let next = await run('undefined');
    for (let turn = 0; turn < 50 && next.content['status'] === 'ok'; turn++) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      next = await run('undefined');
    }
    expect(next.content).toMatchObject({ status: 'error', evalue: 'late' });
    expect(next.outputs.map(([type]) => type)).toEqual(['error']);
    expect((await run('1')).content['status']).toBe('ok');
  });

  it('takes thrown values that are no errors', async () => {
    expect((await run("throw 'just text'")).content).toMatchObject({ ename: 'Thrown', evalue: 'just text' });
    expect((await run('throw null')).content).toMatchObject({ ename: 'Thrown', evalue: 'null' });
  });

  it('delivers 20,000 lines, in order, in few messages', async () => {
    const { outputs } = await run("for (let i = 0; i < 20000; i++) console.log('line', i);");
    const lines = outputs
      .map(([, content]) => String(content['text']))
      .join('')
      .split('\n');
    expect(lines).toHaveLength(20_001);
    expect(lines[19_999]).toBe('line 19999');
    expect(outputs.length).toBeLessThan(200);
  });

  it('keeps the order of printed and shown', async () => {
    const { outputs } = await run(
      "import { display } from 'tslab';\nimport { displayBundle } from 'alert2attack';\n" +
        "console.log('a'); console.error('b'); display.html('<i>c</i>'); console.log('d');\n" +
        "displayBundle({ 'text/plain': 'e' }, { displayId: 'one' }); displayBundle({ 'text/plain': 'f' }, { displayId: 'one', update: true });",
    );
    expect(outputs).toEqual([
      ['stream', { name: 'stdout', text: 'a\n' }],
      ['stream', { name: 'stderr', text: 'b\n' }],
      ['display_data', { data: { 'text/html': '<i>c</i>' }, metadata: {}, transient: {} }],
      ['stream', { name: 'stdout', text: 'd\n' }],
      ['display_data', { data: { 'text/plain': 'e' }, metadata: {}, transient: { display_id: 'one' } }],
      [
        'update_display_data',
        { data: { 'text/plain': 'f' }, metadata: {}, transient: { display_id: 'one' } },
      ],
    ]);
  });

  it('runs in the notebook’s folder', async () => {
    const { outputs } = await run('process.cwd()');
    expect(String(Reflect.get(Object(outputs[0]?.[1]['data']), 'text/plain'))).toContain('a2a test kernel');
  });

  it('stops an endless loop and a wait that never ends, and goes on', async () => {
    const loop = await session.execute('for (;;) {}', { timeout: 0.3 });
    const wait = await session.execute('await new Promise(() => {})', { timeout: 0.3 });
    expect([loop.kind, wait.kind]).toEqual(['timeout', 'timeout']);
    expect((await run("'still here'")).content['status']).toBe('ok');
  });
});
