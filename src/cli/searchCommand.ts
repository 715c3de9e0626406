import { Command, Option } from 'commander';
import type { AutoSearchResult } from '../selection/autoSearch';
import type { SearchLeader } from '../selection/searchTrial';
import { commandProgress } from './commandProgress';
import { interruptSignal } from './interruptSignal';
import { attackOption } from './options';
import { parseDuration } from './parseDuration';
import { parseNumber } from './parseNumber';
import { print, printJson, printNote } from './print';
import { textTable } from './textTable';

const DEFAULT_SECONDS = 60;

interface SearchFlags {
  readonly budget?: number;
  readonly trials?: number;
  readonly out?: string;
  readonly scoring: 'accuracy' | 'f1Macro' | 'f1Weighted';
  readonly folds: number;
  readonly group?: string;
  readonly randomState: number;
  readonly jobs: number;
  readonly top: number;
  readonly keepLabels?: boolean;
  readonly attack: string;
  readonly json?: boolean;
}

/** `alert2attack search`: looks for the recipe that suits labelled alerts best, within a budget. */
export function searchCommand(): Command {
  return new Command('search')
    .description(
      'look for the vectorizer, the resampling and the classifier that suit labelled alerts best, within a budget',
    )
    .argument('<csv>', 'labelled alerts, CSV or JSONL, .gz too')
    .option(
      '--budget <time>',
      `how long to search, such as 90s or 5m (default: ${DEFAULT_SECONDS}s)`,
      parseDuration,
    )
    .option(
      '--trials <count>',
      'how many candidates to try; alone, the same seed finds the same',
      parseNumber({ min: 1, max: 100_000, integer: true }),
    )
    .option('--out <file>', 'where to write the best recipe, for train --recipe')
    .addOption(
      new Option('--scoring <measure>', 'what to judge by')
        .choices(['accuracy', 'f1Macro', 'f1Weighted'])
        .default('accuracy'),
    )
    .option('--folds <count>', 'folds to judge by', parseNumber({ min: 2, max: 100, integer: true }), 3)
    .option('--group <column>', 'keep rows with equal cells in this column on one side, such as rule or ref')
    .option('--random-state <seed>', 'seed', parseNumber({ min: 0, max: 2 ** 32 - 1, integer: true }), 42)
    .option(
      '--jobs <count>',
      'threads; -1 for all cores',
      parseNumber({ min: -1, max: 256, integer: true }),
      -1,
    )
    .option('--top <count>', 'lines to print', parseNumber({ min: 1, max: 1000, integer: true }), 10)
    .option('--keep-labels', 'keep labels that ATT&CK revoked, instead of following them')
    .addOption(attackOption())
    .option('--json', 'print the result as JSON')
    .addHelpText(
      'after',
      `
Examples:
  $ alert2attack search data/tagged_alerts.csv --budget 60s --out best.json
  $ alert2attack train data/tagged_alerts.csv --recipe best.json --out model.json`,
    )
    .action(search);
}

async function search(csv: string, flags: SearchFlags): Promise<void> {
  const { readTaggedAlertTable } = await import('../alerts/readTaggedAlertTable.js');
  const { loadAttack } = await import('../attack/loadAttack.js');
  const { autoSearch } = await import('../selection/autoSearch.js');
  const { checkLabels } = await import('../tagger/checkLabels.js');
  const { writeRecipeFile } = await import('../tagger/recipeFile.js');
  const { trials, out, scoring, folds, group, randomState, jobs, top, json } = flags;
  const seconds = flags.budget ?? (trials === undefined ? DEFAULT_SECONDS : undefined);
  const table = await readTaggedAlertTable(csv);
  const ids = flags.keepLabels ? table.ids : checkLabels(table, await loadAttack(flags.attack)).ids;
  const bar = commandProgress(
    trials === undefined ? 'seconds of searching' : 'candidates tried',
    trials ?? seconds!,
  );
  const result = await autoSearch(table.alerts, ids, {
    ...{ seconds, trials, scoring, folds, randomState, nJobs: jobs },
    groups: group === undefined ? undefined : table.column(group),
    signal: interruptSignal(),
    onProgress: (progress) =>
      bar.update(trials === undefined ? Math.round(progress.seconds) : progress.trials),
  }).finally(() => bar.stop());
  const [{ mean, deviation, scores }] = result.leaderboard;
  const found = {
    scoring,
    mean,
    deviation,
    scores,
    group: group ?? null,
    randomState,
    trials: result.trials,
  };
  if (out !== undefined) writeRecipeFile(out, result.best, found);
  if (json) return printJson({ out: out ?? null, scoring, folds, ...result });
  print(leaderboard(result, scoring, top));
  for (const note of notes(result, folds)) printNote(note);
  if (out !== undefined)
    print(`the best recipe: ${out}; alert2attack train ${csv} --recipe ${out} --out model.json`);
}

function leaderboard({ leaderboard: leaders }: AutoSearchResult, scoring: string, top: number): string {
  return textTable(
    ['rank', scoring, 'spread', 'rows', 'seconds', 'classifier', 'resampling', 'vectorizer'],
    leaders
      .slice(0, top)
      .map((leader, k) => [
        k + 1,
        leader.mean.toFixed(4),
        leader.deviation.toFixed(4),
        `${Math.round(100 * leader.share)} %`,
        leader.seconds.toFixed(1),
        ...described(leader),
      ]),
  );
}

function described({
  recipe: { classifier, sampler, vectorizer },
}: SearchLeader): [classifier: string, resampling: string, vectorizer: string] {
  const { randomState, ...params } = classifier.params ?? {};
  const text =
    'union' in vectorizer
      ? vectorizer.union.map(({ name, ...options }) => `${name} ${settings(options)}`).join(' + ')
      : settings(vectorizer);
  return [`${classifier.name} ${settings(params)}`.trim(), sampler?.name ?? 'none', text];
}

/** The options that are set, `C=1 classWeight=balanced`. */
function settings(options: object): string {
  return Object.entries(options)
    .filter(([, value]) => value !== null && value !== undefined && value !== false)
    .map(([name, value]) => `${name}=${typeof value === 'string' ? value : JSON.stringify(value)}`)
    .join(' ');
}

function notes(
  { trials, seconds, failures, stoppedBy, leaderboard: leaders }: AutoSearchResult,
  folds: number,
): string[] {
  const why = {
    seconds: 'the time was over',
    trials: 'all were tried',
    space: 'there was nothing else to try',
  };
  const list = [
    `${trials} candidates in ${seconds.toFixed(1)} s, by ${folds} folds; ${why[stoppedBy]}`,
    'The best of many looks better than it is: evaluate it on rows that the search has not seen.',
  ];
  if (leaders[0].share < 1)
    list.push('The time was too short for a candidate on all training rows: give more.');
  for (const { message } of failures.slice(0, 3)) list.push(`could not be used: ${message}`);
  return list;
}
