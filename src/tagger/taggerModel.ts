import type { Attack } from '../attack/attack';
import { InputError } from '../errors/inputError';
import type { ColumnTable } from '../features/columnTable';
import { hstack } from '../matrix/hstack';
import type { Matrix } from '../matrix/matrix';
import { entryNamed } from '../models/estimatorLookup';
import { allEstimators, buildClassifier } from '../selection/estimatorRegistry';
import { resampled } from '../selection/resampled';
import { buildVectorizer } from '../text/vectorizerChoice';
import { trainingWeights } from './extraRows';
import { type MetadataUse, metadataUse } from './metadataUse';
import type { TaggerRecipe } from './taggerRecipe';
import { fitTextModel, modelRows, type TextModel, type TextModelRows } from './textModel';

/** What turns alerts into scores, fitted: a text model, and what reads their other columns. */
export interface TaggerModel extends TextModel {
  readonly metadata: MetadataUse;
}

/** Labelled alerts, and what else is learned from. */
export interface TaggerModelRows extends TextModelRows {
  /** The other columns of the labelled alerts. */
  readonly columns: ColumnTable | undefined;
}

/**
 * Fits what a recipe says.
 * @throws InputError when its parts do not go together, or with the rows
 */
export function fitTaggerModel(recipe: TaggerRecipe, given: TaggerModelRows, attack: Attack): TaggerModel {
  const metadata = metadataUse(recipe, given);
  if (metadata.encoder === null && recipe.sampler === undefined) {
    return { ...fitTextModel(recipe, given, attack), metadata };
  }
  assertPlain(recipe, given, metadata);
  const { alerts, extra, columns } = given;
  const ids = [...given.ids, ...extra.ids];
  const vectorizer = buildVectorizer(recipe.vectorizer);
  const words = vectorizer.fitTransform([...alerts, ...extra.alerts]);
  const X = metadata.encoder ? hstack([words, metadata.encoder.transform(columns, alerts.length)]) : words;
  const rows = resampled(recipe.sampler, X, ids);
  const { refusesWeights } = entryNamed(allEstimators, recipe.classifier.name);
  const sampleWeight = refusesWeights ? undefined : trainingWeights(alerts.length, extra);
  const classifier = buildClassifier(recipe.classifier).fit(rows.X, rows.y, { sampleWeight });
  return { vectorizer, reduction: null, classifier, knowledge: null, metadata };
}

/** A fitted model's rows for its classifier; columns that are not given count as empty. */
export function taggerModelRows(
  model: TaggerModel,
  alerts: readonly string[],
  columns: ColumnTable | undefined,
): Matrix {
  const { encoder } = model.metadata;
  if (!encoder) return modelRows(model, alerts);
  return hstack([model.vectorizer.transform(alerts), encoder.transform(columns, alerts.length)]);
}

function assertPlain(
  { classifier, components, sampler }: TaggerRecipe,
  { extra }: TaggerModelRows,
  { encoder }: MetadataUse,
): void {
  if (sampler && (classifier.name === 'evidence' || components !== undefined)) {
    throw new InputError(`${classifier.name} takes no sampler: leave ${sampler.name} out`);
  }
  if (extra.alerts.length === 0) return;
  if (encoder) {
    throw new InputError('unlabelled alerts have no metadata here: leave out one of them');
  }
  if (trainingWeights(0, extra)) {
    throw new InputError(`weights cannot follow rows through ${sampler!.name}: leave out unlabelled alerts`);
  }
}
