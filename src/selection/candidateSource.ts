import type { RandomState } from '../random/randomState';
import { assertSpace, type Drawn, drawAny, drawBeside, drawnKey, firstDrawn } from './drawRecipe';
import type { SearchSpace } from './searchSpace';
import { SearchTrial } from './searchTrial';

/** So often in a row the same may come up before there seems to be nothing else. */
const DRAWS = 100;

/** Gives a search its candidates, none of them twice: first every classifier as it is, then drawn ones. */
export class CandidateSource {
  private readonly seen = new Set<string>();
  private readonly first: Drawn[];
  private turn = 0;

  /** @throws InputError when there is nothing to choose from */
  constructor(
    private readonly space: SearchSpace,
    private readonly random: RandomState,
  ) {
    assertSpace(space);
    this.first = firstDrawn(space);
  }

  /**
   * So many candidates, fewer when there seems to be nothing else.
   * @param best - every second draw is beside it
   */
  next(count: number, best: SearchTrial | null): SearchTrial[] {
    const trials: SearchTrial[] = [];
    for (let draws = 0; trials.length < count && draws < DRAWS; draws++) {
      const drawn = this.draw(best);
      const key = drawnKey(drawn);
      if (this.seen.has(key)) continue;
      this.seen.add(key);
      trials.push(new SearchTrial(drawn, this.seen.size));
      draws = 0;
    }
    return trials;
  }

  private draw(best: SearchTrial | null): Drawn {
    const first = this.first.shift();
    if (first) return first;
    return best && this.turn++ % 2 === 0
      ? drawBeside(best.drawn, this.space, this.random)
      : drawAny(this.space, this.random);
  }
}
