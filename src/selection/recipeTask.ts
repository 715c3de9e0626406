import { InputError } from '../errors/inputError';
import { buildClassifier } from './estimatorRegistry';
import { resampled } from './resampled';
import type { FitFailure } from './runFit';
import { type Scoring, scoreNamed } from './scoring';
import { type TextFoldData, TextFolds } from './textFolds';
import type { TextRecipe } from './textRecipe';

/** A recipe to try on one fold. */
export interface RecipeTask {
  readonly recipe: TextRecipe;
  readonly fold: number;
  /** The part of the training rows that it learns from. */
  readonly share: number;
}

/** What every worker thread of a search gets once. */
export interface RecipeWorkerData extends TextFoldData {
  readonly scoring: Scoring;
}

/** How a recipe did on a fold, or why it could not be tried. */
export type RecipeOutcome =
  | { readonly score: number; readonly seconds: number }
  | { readonly failure: FitFailure };

/** Tries recipes on folds, one after the other. */
export function recipeRunner(data: RecipeWorkerData): (task: RecipeTask) => RecipeOutcome {
  const rows = new TextFolds(data);
  return ({ recipe, fold, share }) => {
    const start = performance.now();
    try {
      const { train, test } = rows.vectorize(recipe.vectorizer, fold, share);
      const { X, y } = resampled(recipe.sampler, train.X, train.y);
      const classifier = buildClassifier(recipe.classifier).fit(X, y);
      const score = scoreNamed(data.scoring)(test.y, classifier.predict(test.X));
      return { score, seconds: (performance.now() - start) / 1000 };
    } catch (error) {
      const { message, stack } = error instanceof Error ? error : new Error(String(error));
      return { failure: { message, stack: stack ?? message, isInputError: error instanceof InputError } };
    }
  };
}
