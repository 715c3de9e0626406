import { InputError } from '../errors/inputError';
import { accuracyScore } from '../metrics/accuracyScore';
import type { LabelledTexts } from '../models/nearestMatches';
import { RandomState } from '../random/randomState';
import { selectRows } from '../selection/selectRows';
import { nextToLabel, type UnsureTagger } from './nextToLabel';

/** Options of {@link simulateLabelling}. */
export interface SimulateLabellingOptions {
  /** Labels to begin with. Default 150. */
  readonly start?: number;
  /** Labels in each round. Default 40. */
  readonly step?: number;
  /** Default 4. */
  readonly rounds?: number;
  /** The part of the alerts that is tested on, and never labelled. Default 0.2. */
  readonly testSize?: number;
  /** How often it is done, with other alerts each time. Default 5. */
  readonly draws?: number;
  /** Seed of the first draw; the next ones have the next. Default 42. */
  readonly randomState?: number;
}

/** What labels are worth: the mean accuracy over the draws, before the first round and after each. */
export interface LabellingCurve {
  /** How many alerts had a label. */
  readonly labels: readonly number[];
  /** With labels where `nextToLabel` wants them. */
  readonly chosen: readonly number[];
  /** With labels of alerts drawn at random. */
  readonly anywhere: readonly number[];
  /** After the last round: in how many draws chosen labels were better, and how many draws there were. */
  readonly wins: number;
  readonly draws: number;
}

/** What is trained in each round. */
export interface LabellingTagger extends UnsureTagger {
  predict(alerts: readonly string[]): readonly string[];
}

/**
 * Plays through, on alerts whose labels are known, how much labels teach: those of the alerts that `nextToLabel`
 * picks, and as many of any. Both begin with the same labels and are tested on the same alerts.
 *
 * @param train - trains a new tagger
 * @throws InputError when there are too few alerts for so many labels
 */
export function simulateLabelling(
  { alerts, ids }: LabelledTexts,
  train: (labelled: LabelledTexts) => LabellingTagger,
  options: SimulateLabellingOptions = {},
): LabellingCurve {
  const { start = 150, step = 40, rounds = 4, testSize = 0.2, draws = 5, randomState = 42 } = options;
  const tested = Math.ceil(testSize * ids.length);
  const needed = tested + start + step * rounds;
  if (ids.length < needed) {
    throw new InputError(`${ids.length} alerts are too few for ${needed} with labels and for the test`);
  }
  const accuracies = (
    seed: number,
    pick: (texts: string[], tagger: LabellingTagger) => number[],
  ): number[] => {
    const order = new RandomState(seed).permutation(ids.length);
    const held = order.subarray(0, tested);
    const known = [...order.subarray(tested, tested + start)];
    const open = [...order.subarray(tested + start)];
    return Array.from({ length: rounds + 1 }, (_, round) => {
      const rows = Int32Array.from(known);
      const tagger = train({ alerts: selectRows(alerts, rows), ids: selectRows(ids, rows) });
      const accuracy = accuracyScore(selectRows(ids, held), tagger.predict(selectRows(alerts, held)));
      if (round === rounds) return accuracy;
      const places = pick(
        open.map((row) => alerts[row]),
        tagger,
      );
      known.push(...places.map((place) => open[place]));
      for (const place of places.sort((a, b) => b - a)) open.splice(place, 1);
      return accuracy;
    });
  };
  const seeds = Array.from({ length: draws }, (_, draw) => randomState + draw);
  const chosen = seeds.map((seed) =>
    accuracies(seed, (texts, tagger) => nextToLabel(texts, tagger, { count: step }).map(({ row }) => row)),
  );
  // The open alerts are in random order already.
  const anywhere = seeds.map((seed) => accuracies(seed, () => Array.from({ length: step }, (_, i) => i)));
  const mean = (curves: number[][]): number[] =>
    curves[0].map((_, k) => curves.reduce((sum, curve) => sum + curve[k], 0) / curves.length);
  return {
    labels: Array.from({ length: rounds + 1 }, (_, round) => start + step * round),
    chosen: mean(chosen),
    anywhere: mean(anywhere),
    wins: chosen.filter((curve, draw) => curve[rounds] > anywhere[draw][rounds]).length,
    draws,
  };
}
