import { expect, it } from 'vitest';
import { HalvingRounds } from '../../src/selection/halvingRounds';
import type { RecipeTask } from '../../src/selection/recipeTask';
import { SearchTrial } from '../../src/selection/searchTrial';

/** Trials whose score is their place. */
function trials(count: number): SearchTrial[] {
  return Array.from({ length: count }, (_, place) => {
    const classifier = { name: 'x', options: {} };
    return new SearchTrial({ text: {}, sampler: null, classifier, options: { place } }, place);
  });
}

function pool(tried: RecipeTask[], isFaulty = false) {
  return {
    async run(task: RecipeTask) {
      tried.push(task);
      const place = task.recipe.classifier.params!['place'] as number;
      const failure = { message: 'wrong', stack: 'wrong', isInputError: !isFaulty };
      return place === 0 ? { failure } : { score: place, seconds: 0 };
    },
    async destroy() {},
  };
}

const forever = Number.POSITIVE_INFINITY;

it('HalvingRounds gives the better third more rows, and leaves failures behind', async () => {
  const tried: RecipeTask[] = [];
  let told = 0;
  const rounds = new HalvingRounds(pool(tried), { folds: 2, endsAt: forever, onScored: () => told++ });
  const all = trials(9);
  await rounds.run(all, [1 / 9, 1 / 3, 1]);
  await rounds.close();
  expect(all.map(({ leader }) => leader?.share)).toEqual([
    undefined,
    ...new Array(5).fill(1 / 9),
    ...new Array(2).fill(1 / 3),
    1,
  ]);
  expect(all[0].failure).toBe('wrong');
  expect(tried).toHaveLength(2 * (9 + 3 + 1));
  expect(told).toBe(8 + 3 + 1);
  expect(rounds.isOver).toBe(false);
});

it('HalvingRounds ends after the first score when the time is over', async () => {
  const rounds = new HalvingRounds(pool([]), { folds: 1, endsAt: 0, onScored: () => {} });
  const all = trials(9);
  await rounds.run(all, [1 / 3, 1]);
  await rounds.close();
  expect(all.filter(({ leader }) => leader)).toHaveLength(1);
  expect(rounds.isOver).toBe(true);
});

it('HalvingRounds throws faults of the program', async () => {
  const rounds = new HalvingRounds(pool([], true), { folds: 1, endsAt: forever, onScored: () => {} });
  await expect(rounds.run(trials(2), [1])).rejects.toThrow('wrong');
  await rounds.close();
});
