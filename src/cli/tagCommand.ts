import { statSync } from 'node:fs';
import { Command, Option } from 'commander';
import { InputError } from '../errors/inputError';
import type { AlertTagger } from '../tagger/alertTagger';
import { commandProgress } from './commandProgress';
import { interruptSignal } from './interruptSignal';
import { parseNumber } from './parseNumber';
import { print, printJson } from './print';

interface TagFlags {
  readonly model: string;
  readonly out: string;
  readonly candidates: number;
  readonly guardFormulas?: boolean;
  readonly minConfidence?: number;
  readonly targetAccuracy?: number;
  readonly json?: boolean;
}

/** `alert2attack tag`: writes alerts with the techniques that a model gives them. */
export function tagCommand(): Command {
  return new Command('tag')
    .description('tag alerts (column alert) with the techniques of a model file')
    .argument('<csv>', 'alerts, CSV or JSONL, .gz too, of any size')
    .requiredOption('--model <file>', 'the model file that "train" wrote')
    .requiredOption('--out <file>', 'the CSV file to write')
    .option(
      '--candidates <count>',
      'techniques per alert',
      parseNumber({ min: 1, max: 20, integer: true }),
      3,
    )
    .addOption(
      new Option('--min-confidence <share>', 'leave rows untagged that are less sure: status "needs review"')
        .argParser(parseNumber({ min: 0, max: 1, integer: false }))
        .conflicts('targetAccuracy'),
    )
    .option(
      '--target-accuracy <share>',
      'leave so many rows untagged that the others reach this accuracy, judged by training rows held back',
      parseNumber({ min: 0.01, max: 0.99, integer: false }),
    )
    .option('--guard-formulas', 'put an apostrophe before cells that a spreadsheet would run as formulas')
    .option('--json', 'print the result as JSON')
    .addHelpText(
      'after',
      '\nExample:\n  $ alert2attack tag data/alerts.csv --model model.json --out tagged.csv',
    )
    .action(tag);
}

async function tag(csv: string, flags: TagFlags): Promise<void> {
  const { AlertTagger } = await import('../tagger/alertTagger.js');
  const { tagFile } = await import('../tagger/tagFile.js');
  const tagger = AlertTagger.load(flags.model);
  const minConfidence = leastConfidence(tagger, flags);
  const bytes = statSync(csv, { throwIfNoEntry: false })?.size ?? 0;
  const bar = commandProgress('bytes tagged', bytes);
  const start = performance.now();
  const written = await tagFile(tagger, csv, flags.out, {
    candidates: flags.candidates,
    guardFormulas: flags.guardFormulas,
    ...(minConfidence !== undefined && { minConfidence }),
    signal: interruptSignal(),
    onProgress: (read) => bar.update(read),
  }).finally(() => bar.stop());
  const seconds = (performance.now() - start) / 1000;
  if (flags.json)
    return printJson({ ...written, ...(minConfidence !== undefined && { minConfidence }), seconds });
  const left = written.dropped > 0 ? `, ${written.dropped} rows without alert left out` : '';
  print(`tagged ${written.rows} alerts in ${seconds.toFixed(1)} s${left}: ${written.path}`);
  if (written.needsReview !== undefined) {
    print(
      `${written.needsReview} of them need review: their confidence is below ${minConfidence!.toFixed(4)}`,
    );
  }
}

/** The confidence from which rows are tagged: given, or found by the accuracy that is wanted. */
function leastConfidence(tagger: AlertTagger, flags: TagFlags): number | undefined {
  const { minConfidence, targetAccuracy } = flags;
  if (targetAccuracy === undefined) return minConfidence;
  if (!tagger.calibration) {
    throw new InputError(`${flags.model} does not know how sure it is: train it with calibration first`);
  }
  return tagger.calibration.threshold(targetAccuracy).minConfidence;
}
