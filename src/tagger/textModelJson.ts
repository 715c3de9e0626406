import { InputError } from '../errors/inputError';
import { TruncatedSVD } from '../matrix/truncatedSvd';
import type { Classifier } from '../models/classifier';
import { entryNamed } from '../models/estimatorLookup';
import { EvidenceClassifier } from '../models/evidenceClassifier';
import { allEstimators } from '../selection/estimatorRegistry';
import { type TextVectorizer, vectorizerFromJSON } from '../text/textVectorizer';
import type { TaggerContent } from './taggerContent';
import { knowledgeRows, type TextModel } from './textModel';

/** The part of a model file that a {@link TextModel} is. */
export type TextModelContent = Pick<TaggerContent, 'vectorizer' | 'reduction' | 'classifier' | 'knowledge'>;

/** A fitted model as JSON data. ATT&CK's texts are written as texts: their rows would be ten times as long. */
export function textModelToJSON({
  vectorizer,
  reduction,
  classifier,
  knowledge,
}: TextModel): TextModelContent {
  const hasTexts = classifier instanceof EvidenceClassifier && knowledge !== null;
  return {
    vectorizer: vectorizer.toJSON(),
    reduction: reduction ? reduction.toJSON() : null,
    classifier: hasTexts ? classifier.toJSON(false) : classifier.toJSON(),
    ...(knowledge && { knowledge }),
  };
}

/**
 * The model that {@link textModelToJSON} wrote.
 * @throws InputError when the data are something else
 */
export function textModelFromJSON(content: TaggerContent): TextModel {
  const vectorizer = vectorizerFromJSON(content.vectorizer);
  return {
    vectorizer,
    reduction: content.reduction ? TruncatedSVD.fromJSON(content.reduction) : null,
    classifier: classifierOf(content, vectorizer),
    knowledge: content.knowledge ?? null,
  };
}

function classifierOf(content: TaggerContent, vectorizer: TextVectorizer): Classifier {
  const { recipe, knowledge, techniques } = content;
  const entry = entryNamed(allEstimators, recipe.classifier.name);
  const classifier =
    knowledge && entry.type === 'EvidenceClassifier'
      ? EvidenceClassifier.fromJSON(content.classifier, knowledgeRows(knowledge, vectorizer))
      : entry.fromJSON(content.classifier);
  const ids = techniques.map(({ techniqueId }) => techniqueId);
  if (ids.join() !== classifier.classes.join()) {
    throw new InputError(
      `its ${ids.length} techniques are not the ${classifier.classes.length} classes of its model`,
    );
  }
  return classifier;
}
