import type { Attack } from '../attack/attack';
import { splitSentences } from '../attack/splitSentences';
import { stripMarkup } from '../attack/stripMarkup';
import type { KnowledgeSource } from '../models/evidence/knowledgeRows';

/** One kind of ATT&CK's texts, and the technique or sub-technique that each tells of. */
export interface KnowledgeTexts {
  readonly source: KnowledgeSource;
  readonly texts: readonly string[];
  readonly ids: readonly string[];
}

/**
 * What ATT&CK itself says of its live techniques and sub-techniques: names with descriptions, procedure examples,
 * detection analytics. The shipped catalogue has descriptions alone.
 */
export function knowledgeTexts(attack: Attack): KnowledgeTexts[] {
  const techniques = attack.techniques();
  const analytics = attack.detectionAnalytics();
  const parts: [KnowledgeSource, readonly (readonly [id: string, text: string])[]][] = [
    [
      'description',
      techniques.map(({ id, name, description }) => [id, `${name}. ${stripMarkup(description)}`]),
    ],
    ['procedure', attack.procedureExamples().map(({ techniqueId, sentence }) => [techniqueId, sentence])],
    [
      'analytic',
      [
        ...analytics.map(({ techniqueId, description }) => [techniqueId, stripMarkup(description)] as const),
        // Before version 18, a technique had its advice on detection itself.
        ...techniques.map(({ id, detection }) => [id, stripMarkup(detection)] as const),
      ],
    ],
  ];
  return parts
    .map(([source, rows]) => [source, rows.filter(([, text]) => text !== '')] as const)
    .filter(([, rows]) => rows.length > 0)
    .map(([source, rows]) => ({
      source,
      texts: rows.map(([, text]) => text),
      ids: rows.map(([id]) => id),
    }));
}

/** The same, and the sentences of the descriptions one by one. */
export function withSentences(knowledge: readonly KnowledgeTexts[]): KnowledgeTexts[] {
  const descriptions = knowledge.find(({ source }) => source === 'description');
  if (!descriptions) return [...knowledge];
  const sentences = descriptions.texts.flatMap((text, k) =>
    splitSentences(text).map((sentence) => [descriptions.ids[k], sentence] as const),
  );
  const part: KnowledgeTexts = {
    source: 'sentence',
    texts: sentences.map(([, sentence]) => sentence),
    ids: sentences.map(([id]) => id),
  };
  return [...knowledge, part];
}
