import type { Attack } from '../attack/attack';
import { InputError } from '../errors/inputError';
import type { ColumnTable } from '../features/columnTable';
import { hstack } from '../matrix/hstack';
import type { Matrix } from '../matrix/matrix';
import { TruncatedSVD } from '../matrix/truncatedSvd';
import type { Classifier } from '../models/classifier';
import { entryNamed } from '../models/estimatorLookup';
import { EvidenceClassifier } from '../models/evidenceClassifier';
import { allEstimators, buildClassifier } from '../selection/estimatorRegistry';
import { resampled } from '../selection/resampled';
import { type TextVectorizer, vectorizerParts } from '../text/textVectorizer';
import { buildVectorizer } from '../text/vectorizerChoice';
import { type ExtraRows, trainingWeights } from './extraRows';
import { type KnowledgeTexts, knowledgeTexts } from './knowledgeTexts';
import { knowledgeRows, labelledKnowledge } from './labelledKnowledge';
import { type MetadataUse, metadataUse } from './metadataUse';
import type { TaggerRecipe } from './taggerRecipe';
import { vectorizerForTexts } from './vectorizerForTexts';

/** What turns alerts into scores, fitted. */
export interface TaggerModel {
  readonly vectorizer: TextVectorizer;
  readonly reduction: TruncatedSVD | null;
  readonly classifier: Classifier;
  /** ATT&CK's texts that were learned from, null where there were none. */
  readonly knowledge: readonly KnowledgeTexts[] | null;
  readonly metadata: MetadataUse;
}

/** Labelled alerts, and what else is learned from. */
export interface TaggerModelRows {
  readonly alerts: readonly string[];
  readonly ids: readonly string[];
  readonly extra: ExtraRows;
  /** A group per labelled alert. */
  readonly groups?: readonly string[];
  /** The other columns of the labelled alerts. */
  readonly columns?: ColumnTable;
}

/**
 * Fits what a recipe says: vectorizer, reduction, columns besides the text, resampling, classifier.
 * @throws InputError when its parts do not go together, or with the rows
 */
export function fitTaggerModel(recipe: TaggerRecipe, given: TaggerModelRows, attack: Attack): TaggerModel {
  const metadata = metadataUse(recipe, given);
  assertTogether(recipe, given, metadata);
  const alerts = [...given.alerts, ...given.extra.alerts];
  const ids = [...given.ids, ...given.extra.ids];
  const knowledge = recipe.knowledge ? labelledKnowledge(knowledgeTexts(attack), ids) : null;
  const texts = [...alerts, ...(knowledge ?? []).flatMap((part) => part.texts)];
  const vectorizer = buildVectorizer(vectorizerForTexts(recipe, texts.length));
  const weights = knowledge ? vectorizer.fit(texts).transform(alerts) : vectorizer.fitTransform(alerts);
  const { components } = recipe;
  const reduction =
    components === undefined ? null : new TruncatedSVD({ nComponents: components, randomState: 42 });
  const words = reduction ? reduction.fitTransform(weights) : weights;
  const X = withMetadata(words, metadata, given.columns);
  const classifier = buildClassifier(recipe.classifier);
  if (classifier instanceof EvidenceClassifier) {
    const { groups, extra } = given;
    classifier.fit(X, ids, {
      knowledge: knowledgeRows(knowledge, vectorizer),
      words: vectorizerParts(vectorizer)[1]?.first,
      groups: groups && [...groups, ...extra.ids.map((_, k) => `extra row ${k}`)],
    });
  } else {
    const rows = resampled(recipe.sampler, X, ids);
    const { refusesWeights } = entryNamed(allEstimators, recipe.classifier.name);
    const sampleWeight = refusesWeights ? undefined : trainingWeights(given.ids.length, given.extra);
    classifier.fit(rows.X, rows.y, { sampleWeight });
  }
  return { vectorizer, reduction, classifier, knowledge, metadata };
}

/** A fitted model's rows for its classifier; columns that are not given count as empty. */
export function taggerModelRows(
  { vectorizer, reduction, metadata }: TaggerModel,
  alerts: readonly string[],
  columns?: ColumnTable,
): Matrix {
  const weights = vectorizer.transform(alerts);
  return withMetadata(reduction ? reduction.transform(weights) : weights, metadata, columns);
}

function withMetadata(words: Matrix, { encoder }: MetadataUse, columns: ColumnTable | undefined): Matrix {
  return encoder ? hstack([words, encoder.transform(columns, words.rows)]) : words;
}

function assertTogether(
  { classifier: { name }, components, knowledge, sampler }: TaggerRecipe,
  { extra }: TaggerModelRows,
  { encoder }: MetadataUse,
): void {
  if (knowledge && (name !== 'evidence' || components !== undefined)) {
    throw new InputError(
      `a recipe with knowledge needs the classifier evidence and all columns, not ${name} and ${components ?? 'all'}`,
    );
  }
  if (sampler && (name === 'evidence' || components !== undefined)) {
    throw new InputError(`${name} takes no sampler: leave ${sampler.name} out`);
  }
  if (encoder && extra.alerts.length > 0) {
    throw new InputError('unlabelled alerts have no metadata here: leave out one of them');
  }
  if (sampler && trainingWeights(0, extra)) {
    throw new InputError(`weights cannot follow rows through ${sampler.name}: leave out unlabelled alerts`);
  }
}
