import { afterEach, expect, test, vi } from 'vitest';
import { print, printJson, printNote, printRaw, printWarning } from '../../src/cli/print';
import { setQuiet } from '../../src/cli/quiet';

const wasTerminal = process.stdout.isTTY;

afterEach(() => {
  setQuiet(false);
  process.stdout.isTTY = wasTerminal;
});

function written(act: () => void, isTTY = false): string {
  process.stdout.isTTY = isTTY;
  let text = '';
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    text += String(chunk);
    return true;
  });
  act();
  write.mockRestore();
  return text;
}

test('print ends its line, and lets no control through', () => {
  expect(written(() => print('a\u001b[2Jb'))).toBe('a�[2Jb\n');
});

test('printJson prints what JSON.parse gives back, controls and bidirectional marks escaped', () => {
  const value = { alert: 'line\nbreak "quoted"', rows: [1, null], left: undefined };
  const text = written(() => printJson(value));
  expect(text.endsWith('}\n')).toBe(true);
  expect(JSON.parse(text)).toEqual({ alert: 'line\nbreak "quoted"', rows: [1, null] });
  const hostile = '\u001b[2J \u009b31m \u202egpj \u{e0041}';
  const json = written(() => printJson({ hostile }));
  expect(json.replaceAll('\n', '')).toMatch(/^[\x20-\x7e]*$/);
  expect(JSON.parse(json)).toEqual({ hostile });
});

test('notes and warnings are printed, but not with --quiet', () => {
  const notes = () => {
    printNote('a note');
    printWarning('a warning');
  };
  expect(written(notes)).toBe('a note\na warning\n');
  setQuiet(true);
  expect(written(notes)).toBe('');
});

test('printRaw leaves text for programs as it is, and guards a terminal', () => {
  const csv = 'a\u001b[2J\r\n';
  expect(written(() => printRaw(csv))).toBe(csv);
  expect(written(() => printRaw(csv), true)).toBe('a�[2J\n');
});
