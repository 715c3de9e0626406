import { createHash } from 'node:crypto';
import type { FoldRecord } from '../selection/foldRecord';
import { GridSearchCV } from '../selection/gridSearchCV';
import type { SearchProgress } from '../selection/searchControl';
import { resampledRows } from './resampledRows';
import { openSearchJournal } from './searchJournal';
import { stackedFeatures } from './stackedFeatures';
import type { StudySplit } from './studySplit';
import { forestBase, reportedGrid } from './tunedForestOptions';

/** How {@link fullGrid} runs. */
export interface FullGridOptions {
  /** Where results are noted, so that a search that was stopped goes on. */
  readonly journal: string;
  /** Worker threads; one per processor when left out. */
  readonly nJobs?: number;
  readonly onProgress?: (progress: SearchProgress) => void;
  readonly signal?: AbortSignal;
}

/**
 * The study's whole search: 108 candidates in three folds, 324 fits. As the study did, it resamples before it
 * makes the folds, so its scores leak and are too good; its place is to reproduce the reported parameters.
 */
export async function fullGrid(split: StudySplit, options: FullGridOptions): Promise<GridSearchCV> {
  const { X, y } = resampledRows(stackedFeatures(split).train, split.train.ids);
  const { completed, append } = openSearchJournal(options.journal, fingerprint(split));
  const search = new GridSearchCV({
    estimator: { name: 'random-forest', params: forestBase },
    paramGrid: reportedGrid,
    cv: 3,
    refit: false,
    nJobs: options.nJobs ?? -1,
    completed,
    onFoldDone: (record: FoldRecord) => append(record),
    onProgress: options.onProgress,
    signal: options.signal,
  });
  return search.fit(X, y);
}

function fingerprint({ train }: StudySplit): string {
  return createHash('sha256')
    .update(JSON.stringify([reportedGrid, forestBase, train]))
    .digest('hex');
}
