import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { InputError } from '../../src/errors/inputError';
import { type NaturalTokenizerKind, naturalTokenizer } from '../../src/text/naturalTokenizer';

const kinds: NaturalTokenizerKind[] = ['word', 'wordPunct', 'treebank'];

describe('naturalTokenizer', () => {
  test('cuts words, words and punctuation, or as the Penn Treebank', () => {
    const text = "cmd.exe didn't run /c";
    expect(naturalTokenizer()(text)).toEqual(['cmd', 'exe', 'didn', 't', 'run', 'c']);
    expect(naturalTokenizer('wordPunct')('run cmd, now')).toEqual(['run', 'cmd', ',', 'now']);
    expect(naturalTokenizer('treebank')(text)).toEqual(['cmd.exe', 'did', "n't", 'run', '/c']);
  });

  test.each(kinds)('keeps technique ids whole (%s)', (kind) => {
    const tokens = naturalTokenizer(kind)('T1059.001, t1003 (T1021.002)');
    for (const id of ['T1059.001', 't1003', 'T1021.002']) expect(tokens).toContain(id);
  });

  test('takes only whole ids for ids', () => {
    expect(naturalTokenizer()('xT1059.001 T10590 T1059.0012')).not.toContain('T1059.001');
  });

  test.each(kinds)('cuts long texts in linear time, and loses nothing (%s)', (kind) => {
    const tokenize = naturalTokenizer(kind);
    const words = Array.from({ length: 5000 }, (_, i) => `word${i}`);
    expect(tokenize(words.join(' '))).toEqual(
      tokenize(words.slice(0, 100).join(' ')).concat(tokenize(words.slice(100).join(' '))),
    );
    for (const sign of ["'s ", 'a', '.', ' ', ',']) tokenize(sign.repeat(60_000));
  });

  test('never gives an empty token', () => {
    fc.assert(
      fc.property(fc.constantFrom(...kinds), fc.string({ unit: 'grapheme' }), (kind, text) => {
        expect(naturalTokenizer(kind)(text).every((token) => /\S/.test(token))).toBe(true);
      }),
      { seed: 1 },
    );
  });

  test('refuses another kind', () => {
    expect(() => naturalTokenizer('nltk' as 'word')).toThrow(InputError);
    expect(() => naturalTokenizer('constructor' as 'word')).toThrow('use one of word, wordPunct, treebank');
  });
});
