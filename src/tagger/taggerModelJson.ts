import { InputError } from '../errors/inputError';
import { TruncatedSVD } from '../matrix/truncatedSvd';
import type { Classifier } from '../models/classifier';
import { entryNamed } from '../models/estimatorLookup';
import { EvidenceClassifier } from '../models/evidenceClassifier';
import { allEstimators } from '../selection/estimatorRegistry';
import { type TextVectorizer, vectorizerFromJSON } from '../text/textVectorizer';
import { knowledgeRows } from './labelledKnowledge';
import { metadataUseFromJSON, metadataUseToJSON } from './metadataUseJson';
import type { TaggerContent } from './taggerContent';
import type { TaggerModel } from './taggerModel';

/** The part of a model file that a {@link TaggerModel} is. */
export type TaggerModelContent = Pick<
  TaggerContent,
  'vectorizer' | 'reduction' | 'classifier' | 'knowledge' | 'metadata'
>;

/**
 * A fitted model as JSON data. ATT&CK's texts are written as texts: their rows would be ten times as long. Nothing is
 * said of metadata where none was asked for.
 */
export function taggerModelToJSON({
  vectorizer,
  reduction,
  classifier,
  knowledge,
  metadata: use,
}: TaggerModel): TaggerModelContent {
  const metadata = metadataUseToJSON(use);
  const hasTexts = classifier instanceof EvidenceClassifier && knowledge !== null;
  return {
    vectorizer: vectorizer.toJSON(),
    reduction: reduction ? reduction.toJSON() : null,
    classifier: hasTexts ? classifier.toJSON(false) : classifier.toJSON(),
    ...(knowledge && { knowledge }),
    ...(metadata && { metadata }),
  };
}

/**
 * The model that {@link taggerModelToJSON} wrote.
 * @throws InputError when the data are something else
 */
export function taggerModelFromJSON(content: TaggerContent): TaggerModel {
  const vectorizer = vectorizerFromJSON(content.vectorizer);
  return {
    vectorizer,
    reduction: content.reduction ? TruncatedSVD.fromJSON(content.reduction) : null,
    classifier: classifierOf(content, vectorizer),
    knowledge: content.knowledge ?? null,
    metadata: metadataUseFromJSON(content.metadata),
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
