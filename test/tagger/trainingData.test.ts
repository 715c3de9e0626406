import fc from 'fast-check';
import { expect, test } from 'vitest';
import { describeTraining } from '../../src/tagger/trainingData';
import { catalogue } from './trainedTagger';

const rows = fc.array(fc.tuple(fc.string({ unit: 'binary' }), fc.string()), { minLength: 1, maxLength: 5 });

test('training data are told from any other, whatever characters they hold', async () => {
  const attack = await catalogue();
  const hashOf = (data: readonly [string, string][]): string =>
    describeTraining(
      data.map(([alert]) => alert),
      data.map(([, id]) => id),
      attack,
    ).sha256;
  fc.assert(
    fc.property(rows, rows, (a, b) => {
      expect(hashOf(a) === hashOf(b)).toBe(JSON.stringify(a) === JSON.stringify(b));
      expect(hashOf([...a])).toBe(hashOf(a));
    }),
  );
  expect(hashOf([['b', 'a,']])).not.toBe(hashOf([['b,', 'a']]));
  expect(hashOf([['x\n', 'a']])).not.toBe(hashOf([['x', 'a\n']]));
});

test('training data are counted by rows and by classes, and name their ATT&CK', async () => {
  const attack = await catalogue();
  expect(describeTraining(['x', 'y', 'z'], ['a', 'b', 'a'], attack)).toMatchObject({
    rows: 3,
    classes: 2,
    attackVersion: attack.version,
  });
});
