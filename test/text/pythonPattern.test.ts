import { describe, expect, test } from 'vitest';
import { InputError } from '../../src/errors/inputError';
import { pythonPattern } from '../../src/text/pythonPattern';

const all = (pattern: string, text: string) => text.match(pythonPattern(pattern)) ?? [];

describe('pythonPattern', () => {
  // What Python 3.11's re.findall gives.
  test.each([
    [String.raw`(?u)\b\w\w+\b`, 'naïve x 中文 T1059.001', ['naïve', '中文', 'T1059', '001']],
    [String.raw`\d+`, 'a1 ٤٥ ½', ['1', '٤٥']],
    [String.raw`\S+`, 'a\xa0b\x1cc\ufeffd', ['a', 'b', 'c\ufeffd']],
    [String.raw`[^\W\d_]+`, 'ab_c1é', ['ab', 'c', 'é']],
    [String.raw`[\w.-]+`, 'cmd.exe -enc é', ['cmd.exe', '-enc', 'é']],
    ['[-a]+', 'a-b', ['a-']],
    ['[]a]+', ']a[', [']a']],
    ['[(){}/|&!]+', 'x(){}/|&&!', ['(){}/|&&!']],
    [String.raw`(?i)ab\-\_\'c`, "AB-_'C", ["AB-_'C"]],
    [String.raw`\Aa|b\Z`, 'ab ab', ['a', 'b']],
    ['(?P<word>x)y', 'xy', ['xy']],
    ['a{2}', 'aaa', ['aa']],
    ['a{,2}b', 'aab', ['aab']],
    ['{x}', 'a{x}', ['{x}']],
    ['.+', 'a\u2028b\nc', ['a\u2028b', 'c']],
    ['(?s).+', 'a\nb', ['a\nb']],
    ['b$', 'ab\n', ['b']],
    ['(?m)^.', 'a\nb', ['a', 'b']],
    [String.raw`\Bb`, 'éb b', ['b']],
  ])('%s', (pattern, text, expected) => {
    expect([...all(pattern, text)]).toEqual(expected);
  });

  test.each(['(', '[a', String.raw`\p`, '(?a)x', 'a**'])('refuses %s', (pattern) => {
    expect(() => pythonPattern(pattern)).toThrow(InputError);
    expect(() => pythonPattern(pattern)).toThrow('cannot be used');
  });
});
