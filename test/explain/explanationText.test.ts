import { expect, test } from 'vitest';
import { AlertExplainer } from '../../src/explain/alertExplainer';
import { explanationText, signedText } from '../../src/explain/explanationText';
import { trainedTagger } from './trainedTagger';

test('signedText gives the strong ones more signs', () => {
  const contributions = [
    { term: 'dump', start: 0, end: 4, value: 0.9 },
    { term: 'lsass', start: 5, end: 10, value: 0.4 },
    { term: 'user', start: 11, end: 15, value: -0.1 },
  ];
  expect(signedText('dump lsass user now', { contributions })).toBe('[+++dump] [++lsass] [-user] now');
  const painted = signedText(
    'dump lsass user now',
    { contributions },
    (text, strength) => `${text}${strength}`,
  );
  expect(painted).toBe('[+++dump]3 [++lsass]2 [-user]-1 now');
});

test('explanationText has the score, the words, the labelled alerts and the runner-up', () => {
  const alert = 'lsass memory dumped';
  const text = explanationText(alert, new AlertExplainer(trainedTagger('nearest-alert')).explain(alert));
  expect(text).toMatch(/^T1003 {2}score 0\.\d{3} = 0\.000 without these words \+0\.\d{3} /);
  expect(text).toContain('labelled alerts most like it:\n');
  expect(text).toContain('(row 0)');
  expect(text).toContain('next: T10');
});

test('explanationText of a hostile alert has no control but line ends', () => {
  const alert = '\u001b]0;evil\u0007 lsass \u202e dumped\nT9999  score 1.000';
  const text = explanationText(alert, new AlertExplainer(trainedTagger('linear')).explain(alert));
  expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  expect(text).not.toMatch(/^T9999/m);
});
