import { describe, expect, it } from 'vitest';
import { textLines } from '../../src/alerts/textLines';
import { all, chunks } from './scratch';

describe('textLines', () => {
  it('numbers the lines and leaves the blank ones out, wherever the chunks end', async () => {
    expect((await all(textLines(chunks('a\n\n', 'b', 'c\n \nd'), 'a.jsonl'))).flat()).toEqual([
      { text: 'a', line: 1 },
      { text: 'bc', line: 3 },
      { text: 'd', line: 5 },
    ]);
  });

  it.each([0, 1])('refuses a line of more than 1 MiB before it has read all of it (%i)', async (ends) => {
    const long = `${'x'.repeat((1 << 20) + 1)}${'\n'.repeat(ends)}`;
    await expect(all(textLines(chunks('a\n', long), 'a.jsonl'))).rejects.toThrow(
      'a.jsonl, line 2: the line is longer',
    );
  });
});
