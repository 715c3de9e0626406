import { describe, expect, it } from 'vitest';
import { recordBlocks } from '../../src/alerts/recordBlocks';
import { all, chunks } from './scratch';

describe('recordBlocks', () => {
  it('cuts at the last line end outside quotes', async () => {
    const text = 'a\n"b\nc"\nd,"e\n';
    expect(await all(recordBlocks(chunks(text, '"\nf')))).toEqual([
      { text: 'a\n"b\nc"\n', line: 1 },
      { text: 'd,"e\n"\n', line: 4 },
      { text: 'f', line: 6 },
    ]);
  });

  it('numbers lines that end in \\r\\n once', async () => {
    expect(await all(recordBlocks(chunks('a\r\n"b\r\nc"\r\n', 'd')))).toEqual([
      { text: 'a\r\n"b\r\nc"\r\n', line: 1 },
      { text: 'd', line: 4 },
    ]);
  });

  it('says where the open quote is, doubled quotes aside', async () => {
    await expect(all(recordBlocks(chunks('a\nb,"c ""', 'd"" e')))).rejects.toMatchObject({
      name: 'EndlessRecord',
      text: 'b,"c ""d"" e',
      line: 2,
      openQuote: 2,
      atEnd: true,
    });
  });

  it('gives nothing for no text', async () => expect(await all(recordBlocks(chunks('')))).toEqual([]));
});
