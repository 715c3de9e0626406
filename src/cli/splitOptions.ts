import { type Command, Option } from 'commander';
import { parseNumber } from './parseNumber';

/** Flags of the commands that hold rows back for testing. */
export interface SplitFlags {
  readonly testSize: number;
  readonly randomState: number;
  readonly folds?: number;
  readonly group?: string;
  readonly dedupe?: boolean;
  readonly level?: 'technique' | 'sub-technique' | 'tactic';
  readonly keepLabels?: boolean;
}

/** Adds the flags that say which rows are for testing, and what is judged. */
export function addSplitOptions(command: Command): Command {
  return command
    .option(
      '--test-size <part>',
      'the part held back',
      parseNumber({ min: 0.01, max: 0.99, integer: false }),
      0.2,
    )
    .option(
      '--random-state <seed>',
      'seed of the shuffle',
      parseNumber({ min: 0, max: 2 ** 32 - 1, integer: true }),
      42,
    )
    .option(
      '--folds <count>',
      'so many folds, each tested once, instead of one part held back',
      parseNumber({ min: 2, max: 100, integer: true }),
    )
    .option('--group <column>', 'keep rows with equal cells in this column on one side, such as rule or ref')
    .option('--dedupe', 'put aside rows that repeat a text')
    .addOption(
      new Option('--level <level>', 'what is judged; the labels as they are when left out').choices([
        'technique',
        'sub-technique',
        'tactic',
      ]),
    )
    .option('--keep-labels', 'keep labels that ATT&CK revoked, instead of following them');
}
