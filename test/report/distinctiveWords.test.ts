import { expect, it } from 'vitest';
import { distinctiveWords } from '../../src/report/distinctiveWords';

const texts = ['red apple falls', 'green apple falls', 'fast train falls', 'slow train falls'];
const labels = ['fruit', 'fruit', 'rail', 'rail'];

it('words that all of a label share, and no other has, come first', () => {
  const words = distinctiveWords(texts, labels, 1);
  expect([...words]).toEqual([
    ['fruit', ['apple']],
    ['rail', ['train']],
  ]);
});

it('words that every text has do not tell', () => {
  expect(distinctiveWords(texts, labels, 3).get('rail')).not.toContain('falls');
});

it('labels like the names of object members are labels', () => {
  expect(distinctiveWords(['left word', 'right word'], ['constructor', '__proto__'], 1).size).toBe(2);
});
