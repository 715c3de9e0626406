import type { EvaluationReport } from './evaluationReport';

/** What a reader must know to take an evaluation for what it is, a sentence each. */
export function evaluationNotes(report: EvaluationReport): string[] {
  const { test, accuracy, flattery, labels, classAuc, deduped, folds, calibration } = report;
  const notes: string[] = [];
  if (flattery.sharedTexts > 0) {
    notes.push(
      `${flattery.sharedTexts} of ${test} test rows have a text that is also in training ` +
        `(${flattery.sharedTextsRight} came out right); without them accuracy is ${flattery.accuracyWithoutShared.toFixed(4)}, not ${accuracy.toFixed(4)}: --dedupe leaves them out.`,
    );
  }
  if (flattery.unseenRows > 0) {
    notes.push(
      `${flattery.unseenRows} test rows are of classes without a training row: they cannot come out right.`,
    );
  }
  if (flattery.singletonClasses > 0)
    notes.push(`${flattery.singletonClasses} classes have a single row in all.`);
  if (deduped) {
    notes.push(
      `${deduped.repeated} rows that repeat a text were put aside, ${deduped.relabelled} of them with another label.`,
    );
  }
  if (folds) {
    const { mean, deviation, values } = folds.accuracy;
    notes.push(
      `Accuracy over ${values.length} folds: mean ${mean.toFixed(4)}, standard deviation ${deviation.toFixed(4)}.`,
    );
  }
  if (classAuc) {
    const shown = Number.isNaN(classAuc.macro)
      ? ''
      : ` The mean of the others is ${classAuc.macro.toFixed(4)}.`;
    notes.push(
      `Class AUC is withheld for ${classAuc.withheld} classes with fewer than ${classAuc.minRows} test rows, shown for ${classAuc.shown.length}.${shown}`,
    );
  }
  if (calibration) {
    notes.push(
      `Expected calibration error on the test rows: ${calibration.expectedCalibrationError.toFixed(4)}.`,
    );
  }
  for (const { id, kind, message, becomes, rows } of labels.problems) {
    const done = becomes === null ? 'left as it is' : `taken as ${becomes}`;
    notes.push(`Label ${JSON.stringify(id)} of ${rows.length} rows (${kind}) is ${done}: ${message}.`);
  }
  if (labels.conflicts.length > 0) {
    notes.push(`${labels.conflicts.length} texts have more than one label: "alert2attack check" lists them.`);
  }
  return notes;
}
