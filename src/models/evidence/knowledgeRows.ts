import type { SparseMatrix } from '../../matrix/sparseMatrix';

/** The kinds of ATT&CK text that tell of a technique without being an alert. */
export type KnowledgeSource = (typeof knowledgeSources)[number];

export const knowledgeSources = ['description', 'sentence', 'procedure', 'analytic'] as const;

/** Rows of one kind of ATT&CK text, and the class that each tells of. */
export interface KnowledgeRows {
  readonly source: KnowledgeSource;
  /** Rows x columns, of the vectorizer that the alerts' rows are from. */
  readonly rows: SparseMatrix;
  readonly labels: readonly string[];
}
