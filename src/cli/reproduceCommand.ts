import { Command } from 'commander';
import { figuresHead } from '../reproduce/figuresHead';
import type { Reproduction } from '../reproduce/reproduction';
import type { StudySplit } from '../reproduce/studySplit';
import { commandProgress, withProgress } from './commandProgress';
import { interruptSignal } from './interruptSignal';
import { parseNumber } from './parseNumber';
import { print, printJson, printWarning } from './print';
import { textTable } from './textTable';

interface ReproduceFlags {
  readonly data?: string;
  readonly skipForest?: boolean;
  readonly fullGrid?: boolean;
  readonly journal: string;
  readonly jobs?: number;
  readonly json?: boolean;
}

/** `alert2attack reproduce`: every figure of the original study, reported and measured. */
export function reproduceCommand(): Command {
  return new Command('reproduce')
    .description(
      "compute every figure of the original study, beside the reported one where the data are the study's",
    )
    .option('--data <folder>', 'a folder with tagged_alerts.csv and alerts.csv (default: the data that ship)')
    .option('--skip-forest', 'leave out the tuned forest and boosting, the slowest steps')
    .option('--full-grid', "run the study's whole grid search, 324 fits; it goes on where it was stopped")
    .option('--journal <file>', 'where the grid search notes its results', 'reports/full-grid.jsonl')
    .option('--jobs <count>', 'threads of the grid search', parseNumber({ min: 1, max: 256, integer: true }))
    .option('--json', 'print the result as JSON')
    .addHelpText(
      'after',
      '\nExamples:\n  $ alert2attack reproduce\n  $ alert2attack reproduce --data original --json\n  $ alert2attack reproduce --data original --full-grid',
    )
    .action(reproduce);
}

async function reproduce(flags: ReproduceFlags): Promise<void> {
  const { readStudy } = await import('../reproduce/readStudy.js');
  const { studySplit } = await import('../reproduce/studySplit.js');
  const study = await readStudy(flags.data);
  if (flags.fullGrid) return searchFullGrid(studySplit(study.tagged), flags);
  const { reproduceStudy } = await import('../reproduce/reproduceStudy.js');
  const { figuresTable } = await import('../reproduce/figuresTable.js');
  const reproduction: Reproduction = withProgress('rows', study.tagged.rows, () =>
    reproduceStudy(study, { skipForest: flags.skipForest }),
  );
  if (flags.json) return printJson(reproduction);
  print(textTable(figuresHead, figuresTable(reproduction)));
}

async function searchFullGrid(split: StudySplit, { journal, jobs, json }: ReproduceFlags): Promise<void> {
  const { fullGrid } = await import('../reproduce/fullGrid.js');
  const bar = commandProgress('fits', 324);
  const search = await fullGrid(split, {
    journal,
    nJobs: jobs,
    signal: interruptSignal(),
    onProgress: ({ done }) => bar.update(done),
  }).finally(() => bar.stop());
  const { bestParams, bestScore, cvResults } = search;
  const ranked = [...cvResults].sort((a, b) => a.rankTestScore - b.rankTestScore);
  if (json) {
    const rows = cvResults.map(({ splitTestScores, ...row }) => ({
      ...row,
      splitTestScores: [...splitTestScores],
    }));
    return printJson({ bestParams, bestScore, cvResults: rows });
  }
  const names = Object.keys(bestParams);
  print(
    textTable(
      ['rank', 'mean', ...names],
      ranked
        .slice(0, 10)
        .map(({ rankTestScore, meanTestScore, params }) => [
          rankTestScore,
          meanTestScore.toFixed(4),
          ...names.map((name) => String(params[name])),
        ]),
    ),
  );
  printWarning('The study resamples before it makes the folds, as this does: the means are too good.');
}
