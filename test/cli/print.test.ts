import { expect, test, vi } from 'vitest';
import { print, printJson } from '../../src/cli/print';

function written(act: () => void): string {
  let text = '';
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    text += String(chunk);
    return true;
  });
  act();
  write.mockRestore();
  return text;
}

test('print ends its line; printJson prints what JSON.parse gives back', () => {
  expect(written(() => print('a\tb'))).toBe('a\tb\n');
  const value = { alert: 'line\nbreak "quoted"', rows: [1, null], left: undefined };
  const text = written(() => printJson(value));
  expect(text.endsWith('}\n')).toBe(true);
  expect(JSON.parse(text)).toEqual({ alert: 'line\nbreak "quoted"', rows: [1, null] });
});
