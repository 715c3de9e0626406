import { InputError } from '../errors/inputError';
import { nearestName } from '../spelling/nearestName';
import type { TfidfVectorizerOptions } from '../text/vectorizerOptions';
import type { TaggerRecipe } from './taggerRecipe';

const wordPairs: TfidfVectorizerOptions = { stopWords: 'english', sublinearTf: true, ngramRange: [1, 2] };

/**
 * The recipes by the names that `evaluate`, `train` and `AlertTagger` take. Words are weighted as in the original
 * study: English stop words left out, everything else scikit-learn's default; most linear models take pairs of words too.
 */
const recipes: ReadonlyMap<string, TaggerRecipe> = new Map<string, TaggerRecipe>([
  [
    'evidence',
    {
      vectorizer: {
        union: [
          { name: 'words', ngramRange: [1, 2], sublinearTf: true },
          // Runs of characters that a tenth of the texts have cost most of the time and tell nothing.
          { name: 'signs', analyzer: 'charWb', ngramRange: [3, 5], sublinearTf: true, minDf: 2, maxDf: 0.1 },
        ],
      },
      classifier: { name: 'evidence' },
      knowledge: true,
    },
  ],
  ['nearest-alert', { vectorizer: { stopWords: 'english' }, classifier: { name: 'nearest-alert' } }],
  [
    'random-forest',
    {
      vectorizer: { stopWords: 'english' },
      classifier: { name: 'random-forest', params: { nEstimators: 100, randomState: 42 } },
    },
  ],
  [
    'decision-tree',
    {
      vectorizer: { stopWords: 'english' },
      classifier: { name: 'decision-tree', params: { randomState: 42 } },
    },
  ],
  [
    'extra-trees',
    {
      vectorizer: { stopWords: 'english' },
      classifier: { name: 'extra-trees', params: { nEstimators: 100, randomState: 42 } },
    },
  ],
  // Few columns, few trees, and a third of the rows for each: its time grows with the square of the rows.
  [
    'ml-random-forest',
    {
      vectorizer: { stopWords: 'english' },
      components: 20,
      classifier: {
        name: 'ml-random-forest',
        params: { nEstimators: 10, maxSamples: 0.35, randomState: 42 },
      },
    },
  ],
  // The study's boosting cell.
  [
    'hist-gradient-boosting',
    {
      vectorizer: {
        stopWords: 'english',
        maxFeatures: 5000,
        minDf: 2,
        maxDf: 0.95,
        ngramRange: [1, 2],
      },
      classifier: { name: 'hist-gradient-boosting', params: { randomState: 42 } },
    },
  ],
  ['linear-svc', { vectorizer: wordPairs, classifier: { name: 'linear-svc', params: { randomState: 42 } } }],
  [
    'logistic-regression',
    {
      vectorizer: { stopWords: 'english' },
      classifier: { name: 'logistic-regression', params: { C: 10, maxIter: 1000 } },
    },
  ],
  ['sgd', { vectorizer: wordPairs, classifier: { name: 'sgd', params: { randomState: 42 } } }],
  ['complement-nb', { vectorizer: wordPairs, classifier: { name: 'complement-nb' } }],
  // TF-IDF weights are small beside counts, for which 1 is the default.
  [
    'multinomial-nb',
    { vectorizer: wordPairs, classifier: { name: 'multinomial-nb', params: { alpha: 0.01 } } },
  ],
  ['nearest-centroid', { vectorizer: wordPairs, classifier: { name: 'nearest-centroid' } }],
  ['dummy', { vectorizer: { stopWords: 'english' }, classifier: { name: 'dummy' } }],
]);

/**
 * The recipe of that name.
 * @throws InputError that lists the names there are
 */
export function recipeOf(estimator: string): TaggerRecipe {
  const recipe = recipes.get(estimator);
  if (recipe) return recipe;
  const names = [...recipes.keys()];
  const nearest = nearestName(estimator, names);
  const hint = nearest === undefined ? '' : `; did you mean ${nearest}?`;
  throw new InputError(`no estimator ${JSON.stringify(estimator)}: there are ${names.join(', ')}${hint}`);
}
