import type { Step } from './step';
import { boosting } from './steps/boosting';
import { forestSteps } from './steps/forests';
import { fullGrid } from './steps/fullGrid';
import { nearestLoop, nearestSteps } from './steps/nearest';
import { reproduce } from './steps/reproduce';
import { smote } from './steps/smote';
import { tfidf } from './steps/tfidf';

/** Every step, in the order in which they run. */
export const steps: readonly Step[] = [
  tfidf,
  ...nearestSteps,
  nearestLoop,
  smote,
  ...forestSteps,
  boosting,
  reproduce,
  fullGrid,
];
