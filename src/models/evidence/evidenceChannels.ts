import type { KnowledgeSource } from './knowledgeRows';

/** How a class's rows are made into one number. */
type Pooling = 'nearest' | 'nearest-five' | 'centroid' | 'linear' | 'prior';

/** The columns that are compared: all, or those of the first part of the vectorizer only, its words. */
type ColumnView = 'all' | 'words';

/** One kind of evidence for a class: a number per alert and class. */
export interface EvidenceChannel {
  readonly name: string;
  /** The texts it comes from: labelled alerts, one kind of ATT&CK text, or all of ATT&CK's texts. */
  readonly source: 'alert' | KnowledgeSource | 'knowledge';
  readonly pooling: Pooling;
  readonly view: ColumnView;
  /** What it counted on three sets of labelled alerts, about; with few alerts to learn from it stays near. */
  readonly usual: number;
}

/**
 * What speaks for a technique. The choice is the one that did best in cross-validation on the training rows of
 * three sets of alerts; mitigations, the names of detection strategies, and latent semantic axes added nothing.
 */
export const evidenceChannels: readonly EvidenceChannel[] = [
  { name: 'nearest labelled alert', source: 'alert', pooling: 'nearest', view: 'all', usual: 3 },
  {
    name: 'nearest labelled alert by its words',
    source: 'alert',
    pooling: 'nearest',
    view: 'words',
    usual: 1,
  },
  { name: 'labelled alerts together', source: 'alert', pooling: 'centroid', view: 'all', usual: 4 },
  { name: 'linear model of the labelled alerts', source: 'alert', pooling: 'linear', view: 'all', usual: 2 },
  { name: 'number of labelled alerts', source: 'alert', pooling: 'prior', view: 'all', usual: 0.25 },
  { name: 'no labelled alert', source: 'knowledge', pooling: 'prior', view: 'all', usual: -0.5 },
  { name: 'nearest description', source: 'description', pooling: 'nearest', view: 'all', usual: 4.5 },
  {
    name: 'nearest description by its words',
    source: 'description',
    pooling: 'nearest',
    view: 'words',
    usual: 9,
  },
  {
    name: 'nearest sentence of a description',
    source: 'sentence',
    pooling: 'nearest',
    view: 'all',
    usual: 0.5,
  },
  { name: 'nearest procedure example', source: 'procedure', pooling: 'nearest', view: 'all', usual: 7 },
  {
    name: 'five nearest procedure examples',
    source: 'procedure',
    pooling: 'nearest-five',
    view: 'all',
    usual: 5,
  },
  { name: 'nearest detection analytic', source: 'analytic', pooling: 'nearest', view: 'all', usual: 7 },
  { name: "ATT&CK's texts together", source: 'knowledge', pooling: 'centroid', view: 'all', usual: 6 },
];
