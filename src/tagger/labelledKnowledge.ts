import { isTechniqueId, parentTechniqueId } from '../attack/techniqueId';
import type { KnowledgeRows } from '../models/evidence/knowledgeRows';
import type { TextVectorizer } from '../text/textVectorizer';
import { type KnowledgeTexts, withSentences } from './knowledgeTexts';

/**
 * ATT&CK's texts under the labels that alerts have. Those of a sub-technique go to its parent, unless an alert is
 * labelled with it, or most are labelled with sub-techniques; null where no alert is labelled with a technique.
 */
export function labelledKnowledge(
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
