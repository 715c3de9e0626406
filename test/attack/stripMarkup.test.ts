import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stripCitations, stripLinks, stripMarkup } from '../../src/attack/stripMarkup';

describe('stripMarkup', () => {
  it('makes plain text of links, citations, tags and white space', () => {
    const text =
      '[Tea Party](https://example.org/G1) ran <code>tea.exe</code>.(Citation: A, 2020) (Citation: B)\n\n' +
      'Then it<br>left ; see [Cup](https://example.org/S1) .(Citation: C)';
    expect(stripMarkup(text)).toBe('Tea Party ran tea.exe. Then it left; see Cup.');
  });

  it('keeps back-ticks, placeholders, and the blank before .NET', () => {
    expect(stripMarkup('a .NET file, `x.exe <pid>` and .zip .')).toBe('a .NET file, `x.exe <pid>` and .zip.');
  });

  it('leaves no blanks within brackets', () => {
    expect(stripMarkup('the client (<code>wua.exe</code>) ran')).toBe('the client (wua.exe) ran');
  });

  it('leaves plain text alone', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zA-Z]{1,8}( [a-zA-Z]{1,8}){0,5}$/), (text) => {
        expect(stripMarkup(text)).toBe(text);
      }),
    );
  });

  it('takes hostile texts in its stride', () => {
    for (const part of [
      '[',
      '[a](',
      '[]',
      '](',
      '(Citation:',
      '<code',
      '<code ',
      ' .',
      '[x]()',
      '\n',
      '( ',
    ]) {
      expect(stripMarkup(part.repeat(50_000)).length).toBeLessThanOrEqual(part.length * 50_000);
    }
  });
});

describe('stripLinks', () => {
  it.each([
    ['[a](b)', 'a'],
    ['x [a b](c) y [d](e)', 'x a b y d'],
    ['[a] (b)', '[a] (b)'],
    ['[](b)', '[](b)'],
    ['[a]()', '[a]()'],
    ['[a](b', '[a](b'],
    ['[[a](b) c]', '[a c]'],
    ['[1] and [a](b)', '[1] and a'],
  ])('%j becomes %j', (text, plain) => {
    expect(stripLinks(text)).toBe(plain);
  });

  it('does what the plain pattern does', () => {
    const piece = fc.constantFrom('[', ']', '(', ')', 'a', ' ');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => {
        const text = pieces.join('');
        expect(stripLinks(text)).toBe(text.replace(/\[([^\]]+)\]\(([^)]+)\)/g, '$1'));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('stripCitations', () => {
  it('puts a blank in the place of each, and leaves an open one', () => {
    expect(stripCitations('a.(Citation: x y)b (Citation:z')).toBe('a. b (Citation:z');
  });
});
