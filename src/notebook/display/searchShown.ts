import type { GridSearchResult } from '../../selection/gridSearchResult';
import { counted, maxRows } from './limits';
import type { Shown, ShownTable } from './shown';

/** The results of a grid search: the best candidates first, an option per column. */
export function searchShown(value: object): Shown | undefined {
  if (!isResults(value)) return undefined;
  return { title: `${counted(value.length, 'candidate')}, the best first`, tables: [searchTable(value)] };
}

/** The table of a grid search's results. */
export function searchTable(results: readonly GridSearchResult[]): ShownTable {
  const names = [...new Set(results.flatMap(({ params }) => Object.keys(params)))];
  const ranked = [...results].sort((a, b) => a.rankTestScore - b.rankTestScore).slice(0, maxRows);
  return {
    columns: ['rank', 'mean score', 'deviation', ...names, 'fit seconds'],
    rows: ranked.map(({ rankTestScore, meanTestScore, stdTestScore, params, meanFitSeconds }) => [
      rankTestScore,
      meanTestScore,
      stdTestScore,
      ...names.map((name) => (params[name] === null ? 'null' : params[name])),
      meanFitSeconds,
    ]),
    total: results.length,
  };
}

function isResults(value: object): value is readonly GridSearchResult[] {
  if (!Array.isArray(value) || value.length === 0) return false;
  const first: unknown = value[0];
  return typeof first === 'object' && first !== null && 'params' in first && 'rankTestScore' in first;
}
