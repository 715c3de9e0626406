import type { Attack } from '../attack/attack';
import { isTechniqueId, parentTechniqueId } from '../attack/techniqueId';
import { InputError } from '../errors/inputError';
import type { Matrix } from '../matrix/matrix';
import { TruncatedSVD } from '../matrix/truncatedSvd';
import type { Classifier } from '../models/classifier';
import { entryNamed } from '../models/estimatorLookup';
import type { KnowledgeRows } from '../models/evidence/knowledgeRows';
import { EvidenceClassifier } from '../models/evidenceClassifier';
import { allEstimators, buildClassifier } from '../selection/estimatorRegistry';
import { type TextVectorizer, vectorizerParts } from '../text/textVectorizer';
import { buildVectorizer } from '../text/vectorizerChoice';
import { type ExtraRows, trainingWeights } from './extraRows';
import { type KnowledgeTexts, knowledgeTexts, withSentences } from './knowledgeTexts';
import type { TaggerRecipe } from './taggerRecipe';
import { vectorizerForTexts } from './vectorizerForTexts';

/** What turns alerts into scores, fitted. */
export interface TextModel {
  readonly vectorizer: TextVectorizer;
  readonly reduction: TruncatedSVD | null;
  readonly classifier: Classifier;
  /** ATT&CK's texts that were learned from, null where there were none. */
  readonly knowledge: readonly KnowledgeTexts[] | null;
}

/** Labelled alerts, and what else is learned from. */
export interface TextModelRows {
  readonly alerts: readonly string[];
  readonly ids: readonly string[];
  readonly extra: ExtraRows;
  /** A group per labelled alert. */
  readonly groups?: readonly string[];
}

/**
 * Fits a recipe's vectorizer, reduction and classifier.
 * @throws InputError when the recipe has knowledge for a classifier that takes none, or fewer columns than it
 */
export function fitTextModel(recipe: TaggerRecipe, given: TextModelRows, attack: Attack): TextModel {
  const { components, classifier: choice } = recipe;
  if (recipe.knowledge && (choice.name !== 'evidence' || components !== undefined)) {
    throw new InputError(
      `a recipe with knowledge needs the classifier evidence and all columns, not ${choice.name} and ${components ?? 'all'}`,
    );
  }
  const alerts = [...given.alerts, ...given.extra.alerts];
  const ids = [...given.ids, ...given.extra.ids];
  const knowledge = recipe.knowledge ? labelledKnowledge(knowledgeTexts(attack), ids) : null;
  const texts = [...alerts, ...(knowledge ?? []).flatMap((part) => part.texts)];
  const vectorizer = buildVectorizer(vectorizerForTexts(recipe, texts.length));
  const weights = knowledge ? vectorizer.fit(texts).transform(alerts) : vectorizer.fitTransform(alerts);
  const reduction =
    components === undefined ? null : new TruncatedSVD({ nComponents: components, randomState: 42 });
  const X = reduction ? reduction.fitTransform(weights) : weights;
  const classifier = buildClassifier(choice);
  if (classifier instanceof EvidenceClassifier) {
    const { groups, extra } = given;
    classifier.fit(X, ids, {
      knowledge: knowledgeRows(knowledge, vectorizer),
      words: vectorizerParts(vectorizer)[1]?.first,
      groups: groups && [...groups, ...extra.ids.map((_, k) => `extra row ${k}`)],
    });
  } else {
    const { refusesWeights } = entryNamed(allEstimators, choice.name);
    const sampleWeight = refusesWeights ? undefined : trainingWeights(given.ids.length, given.extra);
    classifier.fit(X, ids, { sampleWeight });
  }
  return { vectorizer, reduction, classifier, knowledge };
}

/** A fitted model's rows for its classifier. */
export function modelRows({ vectorizer, reduction }: TextModel, alerts: readonly string[]): Matrix {
  const weights = vectorizer.transform(alerts);
  return reduction ? reduction.transform(weights) : weights;
}

/** ATT&CK's texts as rows, the sentences of descriptions one by one as well. */
export function knowledgeRows(
  knowledge: readonly KnowledgeTexts[] | null,
  vectorizer: TextVectorizer,
): KnowledgeRows[] {
  return withSentences(knowledge ?? []).map(({ source, texts, ids }) => ({
    source,
    rows: vectorizer.transform(texts),
    labels: ids,
  }));
}

/**
 * ATT&CK's texts under the labels that alerts have. Those of a sub-technique go to its parent, unless an alert is
 * labelled with it, or most are labelled with sub-techniques; null where no alert is labelled with a technique.
 */
function labelledKnowledge(
  knowledge: readonly KnowledgeTexts[],
  ids: readonly string[],
): KnowledgeTexts[] | null {
  const techniques = ids.filter(isTechniqueId);
  if (knowledge.length === 0 || techniques.length === 0) return null;
  const known = new Set(techniques);
  const subtechniques = techniques.filter((id) => parentTechniqueId(id) !== id).length;
  const keepsAll = 2 * subtechniques > techniques.length;
  const labelOf = (id: string): string => (keepsAll || known.has(id) ? id : parentTechniqueId(id));
  return knowledge.map((part) => ({ ...part, ids: part.ids.map(labelOf) }));
}
