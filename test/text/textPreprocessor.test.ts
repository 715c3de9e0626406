import { expect, test } from 'vitest';
import { textPreprocessor } from '../../src/text/textPreprocessor';

test('textPreprocessor(options) lowercases, then strips accents, as asked', () => {
  expect(textPreprocessor({})('ÉA')).toBe('éa');
  expect(textPreprocessor({ lowercase: false })('ÉA')).toBe('ÉA');
  expect(textPreprocessor({ stripAccents: 'ascii' })('ÉA')).toBe('ea');
  expect(textPreprocessor({ lowercase: false, stripAccents: 'unicode' })('ÉA')).toBe('EA');
});

test('textPreprocessor(options) gives way to a function of the caller', () => {
  expect(textPreprocessor({ preprocessor: (text) => `${text}!`, lowercase: true })('ÉA')).toBe('ÉA!');
});

test("textPreprocessor({ preprocessor: 'natural' }) leaves the stems of natural's words, as the study does with NLTK", () => {
  const natural = textPreprocessor({ preprocessor: 'natural' });
  expect(natural('The running processes were Dumping LSASS, then T1059.001!')).toBe(
    'run process dump lsass t1059.001',
  );
  expect(natural('and the of')).toBe('');
});
