import { counted } from './limits';

/**
 * What an estimator has learnt, in a line; undefined for what learns nothing (splitters, samplers).
 * It is told by what the estimator can be asked, as that is what all estimators have in common.
 */
export function fittedState(estimator: object): string | undefined {
  if (!('fit' in estimator)) return undefined;
  const tried = questions.map((ask) => answer(estimator, ask)).filter((text) => text !== undefined);
  if (tried.length === 0) return answer(estimator, written);
  return tried.includes(unfitted) ? unfitted : `fitted: ${tried.join(', ')}`;
}

const unfitted = 'not fitted yet';

type Question = (estimator: Readonly<Record<string, unknown>>) => string | undefined;

const questions: readonly Question[] = [
  ({ classes }) => (Array.isArray(classes) ? counted(classes.length, 'class', 'classes') : undefined),
  (estimator) => {
    const names: unknown = call(estimator, 'getFeatureNamesOut');
    return Array.isArray(names) ? `gives ${counted(names.length, 'column')}` : undefined;
  },
  ({ explainedVarianceRatio: ratio }) => {
    if (!(ratio instanceof Float64Array)) return undefined;
    const share = ratio.reduce((sum, value) => sum + value, 0);
    return `${counted(ratio.length, 'component')} with ${(100 * share).toFixed(1)} % of the variance`;
  },
  ({ bestScore }) => (typeof bestScore === 'number' ? `best score ${bestScore.toFixed(4)}` : undefined),
];

/** What nothing else can be asked of can be written down, once it is fitted. */
function written(estimator: Readonly<Record<string, unknown>>): string | undefined {
  return call(estimator, 'toJSON') === undefined ? undefined : 'fitted';
}

function call(estimator: Readonly<Record<string, unknown>>, method: string): unknown {
  const found = estimator[method];
  // Encoders want the columns' names, which only their table knows.
  return typeof found === 'function' && found.length === 0 ? found.call(estimator) : undefined;
}

function answer(estimator: object, ask: Question): string | undefined {
  try {
    return ask(estimator as Readonly<Record<string, unknown>>);
  } catch (error) {
    if (error instanceof Error && error.message.includes('not fitted')) return unfitted;
    return undefined;
  }
}
