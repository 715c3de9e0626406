import { countLabels } from '../ordering/countLabels';
import { textKey } from '../selection/textKey';

/** What makes a score better, or worse, than it would be on new alerts. */
export interface Flattery {
  /** Test rows whose text is a training row's too, but for case and white space, and how many of them came out right. */
  readonly sharedTexts: number;
  readonly sharedTextsRight: number;
  /** Accuracy on all other test rows; NaN when there are none. */
  readonly accuracyWithoutShared: number;
  /** Test rows whose class has no training row: they cannot come out right. */
  readonly unseenRows: number;
  /** Classes with one row in all. */
  readonly singletonClasses: number;
}

/** One part of an evaluation: texts of both sides, labels, and what came out. */
export interface JudgedPart {
  readonly trainTexts: readonly string[];
  readonly trainLabels: readonly string[];
  readonly testTexts: readonly string[];
  readonly testLabels: readonly string[];
  readonly correct: readonly boolean[];
}

/** Counts over all parts of an evaluation. */
export function flattery(parts: readonly JudgedPart[], allLabels: readonly string[]): Flattery {
  let [rows, shared, sharedRight, unseen, right] = [0, 0, 0, 0, 0];
  for (const { trainTexts, trainLabels, testTexts, testLabels, correct } of parts) {
    const texts = new Set(trainTexts.map(textKey));
    const labels = new Set(trainLabels);
    rows += testTexts.length;
    correct.forEach((isRight, i) => {
      if (isRight) right++;
      if (!labels.has(testLabels[i])) unseen++;
      if (!texts.has(textKey(testTexts[i]))) return;
      shared++;
      if (isRight) sharedRight++;
    });
  }
  const counts = countLabels(allLabels);
  return {
    sharedTexts: shared,
    sharedTextsRight: sharedRight,
    accuracyWithoutShared: (right - sharedRight) / (rows - shared),
    unseenRows: unseen,
    singletonClasses: [...counts.values()].filter((count) => count === 1).length,
  };
}
