import type { ClassificationReport } from '../../metrics/classificationReport';
import type { ConfusionMatrix } from '../../metrics/confusionMatrix';
import { counted, maxColumns, maxRows } from './limits';
import type { Shown } from './shown';

/** A classification report or a confusion matrix. */
export function reportShown(value: object): Shown | undefined {
  if (isReport(value)) return classificationShown(value);
  return isConfusion(value) ? confusionShown(value) : undefined;
}

function classificationShown({ perClass, accuracy, micro, macro, weighted }: ClassificationReport): Shown {
  const summary = [
    { label: 'macro average', ...macro },
    { label: 'weighted average', ...weighted },
    ...(accuracy === undefined ? [{ label: 'micro average', ...micro }] : []),
  ];
  const columns = ['', 'precision', 'recall', 'F1', 'rows'];
  const rowOf = ({ label, precision, recall, fscore, support }: (typeof summary)[number]): unknown[] => {
    return [label, precision, recall, fscore, support];
  };
  return {
    title: `Classification report: ${counted(perClass.length, 'class', 'classes')}`,
    lines: accuracy === undefined ? [] : [`accuracy ${accuracy.toFixed(4)}`],
    tables: [
      { columns, rows: summary.map(rowOf) },
      {
        columns: ['class', ...columns.slice(1)],
        rows: perClass.slice(0, maxRows).map(rowOf),
        total: perClass.length,
      },
    ],
  };
}

function confusionShown({ labels, counts }: ConfusionMatrix): Shown {
  const shown = labels.slice(0, maxColumns - 1);
  return {
    title: `Confusion matrix: ${counted(labels.length, 'class', 'classes')}`,
    tables: [
      {
        columns: ['true \\ predicted', ...shown],
        rows: labels.slice(0, maxRows).map((label, i) => [label, ...shown.map((_, j) => counts.get(i, j))]),
        total: labels.length,
        totalColumns: labels.length + 1,
      },
    ],
  };
}

function isReport(value: object): value is ClassificationReport {
  return 'perClass' in value && 'macro' in value && 'weighted' in value && Array.isArray(value.perClass);
}

function isConfusion(value: object): value is ConfusionMatrix {
  const { labels, counts }: { labels?: unknown; counts?: unknown } = value;
  return Array.isArray(labels) && typeof counts === 'object' && counts !== null && 'toRows' in counts;
}
