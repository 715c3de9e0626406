import { Command } from 'commander';
import { InputError } from '../errors/inputError';
import { chosenRecipe } from './chosenRecipe';
import { withProgress } from './commandProgress';
import { type MetadataFlag, metadataOption, metadataText } from './metadataOption';
import { attackOption, type EstimatorFlags, estimatorOption, recipeOption } from './options';
import { parseNumber } from './parseNumber';
import { print, printJson, printNote, printWarning } from './print';
import { inputNotes, trainingInput } from './trainingInput';
import { judgedUnlabelled, judgementText } from './unlabelledAlerts';
import { addWordOptions, saidWords, type WordFlags } from './wordOptions';

const CALIBRATION_FOLDS = 5;
const FEWEST_ROWS = 50;

interface TrainFlags extends EstimatorFlags, WordFlags {
  readonly out: string;
  readonly calibrate: number | boolean;
  readonly targetAccuracy?: number;
  readonly keepLabels?: boolean;
  readonly unlabelled?: string | true;
  readonly metadata?: MetadataFlag;
  readonly json?: boolean;
}

/** `alert2attack train`: learns from a file of labelled alerts, and writes a model file. */
export function trainCommand(): Command {
  const command = new Command('train')
    .description('learn from labelled alerts (columns alert, id) and write a model file')
    .argument(
      '<csv...>',
      'labelled alerts, CSV or JSONL, .gz too; of several files a row that two have counts once',
    )
    .requiredOption('--out <file>', 'the model file to write')
    .addOption(estimatorOption())
    .addOption(recipeOption());
  return addWordOptions(command)
    .addOption(attackOption())
    .option(
      '--calibrate <folds>',
      'learn how sure tags are by so many folds',
      parseNumber({ min: 2, max: 50, integer: true }),
      CALIBRATION_FOLDS,
    )
    .option('--no-calibrate', 'leave that out: training is several times as fast')
    .option(
      '--target-accuracy <share>',
      'find the confidence from which tags are right so often, judged by rows held back',
      parseNumber({ min: 0.01, max: 0.99, integer: false }),
    )
    .option(
      '--unlabelled [file]',
      'learn from alerts without an id too, where cross-validation says that they help: those of <csv>, and of this file',
    )
    .addOption(metadataOption())
    .option('--keep-labels', 'keep labels that ATT&CK revoked, instead of following them')
    .option('--json', 'print the result as JSON')
    .addHelpText(
      'after',
      `
Examples:
  $ alert2attack train data/tagged_alerts.csv --out model.json
  $ alert2attack train data/tagged_alerts.csv label-me.csv --out model.json
  $ alert2attack train data/tagged_alerts.csv --estimator linear-svc --metadata --out model.json`,
    )
    .action(train);
}

async function train(paths: readonly string[], flags: TrainFlags): Promise<void> {
  const { out, attack: source, targetAccuracy, json } = flags;
  const chosen = await chosenRecipe(flags);
  const { estimator, recipe } = chosen;
  const { loadAttack } = await import('../attack/loadAttack.js');
  const { evaluateAlerts } = await import('../tagger/evaluateAlerts.js');
  const { AlertTagger } = await import('../tagger/alertTagger.js');
  const attack = await loadAttack(source);
  const input = await trainingInput(paths, attack, flags.keepLabels ?? false);
  const { alerts, ids, columns } = input;
  const held = withProgress('rows tested on', alerts.length, () =>
    evaluateAlerts(alerts, ids, attack, { estimator, recipe, columns }),
  );
  const metrics = {
    accuracy: held.accuracy,
    macroF1: held.macroF1,
    weightedF1: held.weightedF1,
    top3: held.top3,
    measuredOn: `${held.test} rows held back (80/20, random state 42); the model itself is fitted on all rows`,
  };
  const { folds, why } = calibrationFolds({ ...flags, estimator }, alerts.length);
  const judged =
    flags.unlabelled === undefined
      ? null
      : await judgedUnlabelled(
          new Set(flags.unlabelled === true ? paths : [...paths, flags.unlabelled]),
          { alerts, ids },
          attack,
          chosen,
        );
  const tagger = new AlertTagger({ estimator, recipe, calibrate: folds });
  withProgress('rows learned', alerts.length, () =>
    tagger.fit(alerts, ids, attack, { extra: judged?.extra, columns }),
  );
  if (targetAccuracy !== undefined && !tagger.calibration) throw new InputError(`not calibrated: ${why}`);
  const threshold = targetAccuracy === undefined ? null : tagger.calibration!.threshold(targetAccuracy);
  const minConfidence = threshold && {
    targetAccuracy: threshold.targetAccuracy,
    minConfidence: threshold.minConfidence,
  };
  const gained = judged?.extra && {
    unlabelled: judged.judgement.unlabelled,
    unlabelledGain: judged.judgement.gain,
  };
  tagger.save(out, { ...metrics, ...minConfidence, ...gained });
  const problems = input.problems.map(({ id, kind, message, becomes, rows }) => ({
    ...{ id, kind, message, rows: rows.length },
    becomes: flags.keepLabels ? null : becomes,
  }));
  const calibration = tagger.calibration && { method: tagger.calibration.method, folds };
  const words = saidWords(flags);
  const isAsked = tagger.metadata !== null || tagger.metadataGain !== null;
  const result = {
    model: out,
    estimator,
    ...words,
    ...tagger.trainedOn,
    dropped: input.dropped,
    metrics,
    ...(paths.length > 1 && { files: input.files, conflicts: input.conflicts }),
    ...(isAsked && {
      metadata: { columns: tagger.metadata?.columns ?? [], gain: tagger.metadataGain },
    }),
    ...(judged && { unlabelled: judged.judgement }),
  };
  if (json) return printJson({ ...result, calibration, threshold, labels: problems });
  const { rows, classes } = tagger.trainedOn;
  const said = Object.entries(words).map(([name, value]) => `, ${name} ${value}`);
  print(`trained ${estimator}${said.join('')} on ${rows} alerts of ${classes} techniques: ${out}`);
  print(
    `on ${held.test} alerts held back: accuracy ${held.accuracy.toFixed(3)}, macro-F1 ${held.macroF1.toFixed(3)}`,
  );
  if (input.dropped > 0) printWarning(`left out ${input.dropped} rows without alert or id`);
  for (const note of await inputNotes(input)) printNote(note);
  if (isAsked) print(metadataText(tagger));
  if (judged) print(judgementText(judged.judgement));
  printNote(calibration ? `calibrated by ${folds} folds (${calibration.method})` : `not calibrated: ${why}`);
  if (threshold) {
    const { coverage, accuracy } = threshold;
    print(
      `confidence ${threshold.minConfidence.toFixed(4)} and above: ${(100 * coverage).toFixed(1)} % of rows held back, ` +
        `${(100 * accuracy).toFixed(1)} % of them right; tag with --target-accuracy ${threshold.targetAccuracy}`,
    );
  }
  for (const { message, becomes } of problems) {
    printWarning(`label: ${message}; ${becomes === null ? 'left as it is' : `taken as ${becomes}`}`);
  }
}

/** By how many folds to calibrate, 0 for not at all, and why not. */
function calibrationFolds(
  { calibrate, estimator }: TrainFlags,
  rows: number,
): { readonly folds: number; readonly why: string } {
  if (calibrate === false) return { folds: 0, why: '--no-calibrate' };
  const folds = calibrate === true ? CALIBRATION_FOLDS : (calibrate as number);
  if (rows < FEWEST_ROWS) return { folds: 0, why: `${rows} alerts are too few, ${FEWEST_ROWS} are needed` };
  if (estimator === 'ml-random-forest') return { folds: 0, why: 'ml-random-forest is too slow for it' };
  return { folds, why: '' };
}
