import type { Attack } from '../attack/attack';
import { type ColumnTable, selectTableRows } from '../features/columnTable';
import type { Fold } from '../selection/fold';
import { selectRows } from '../selection/selectRows';
import { AlertTagger } from './alertTagger';
import type { JudgedPart } from './flattery';
import type { AlertTaggerOptions } from './taggerOptions';

/** What a tagger, trained on one side of a split, says of the other. */
export interface JudgedFold extends JudgedPart {
  readonly tagger: AlertTagger;
  /** The other columns of the rows that were tagged, where they were given. */
  readonly testColumns: ColumnTable | undefined;
  readonly predicted: readonly string[];
  /** Whether the label is among the first three candidates. */
  readonly inTop3: readonly boolean[];
  /** How sure each first candidate is, empty when the tagger is not calibrated. */
  readonly confidences: readonly number[];
  readonly seconds: number;
}

/** What is judged: rows, and how a technique becomes what is compared. */
export interface JudgedRows {
  readonly alerts: readonly string[];
  readonly ids: readonly string[];
  readonly groups?: readonly string[];
  /** The other columns, for a recipe that reads metadata. */
  readonly columns?: ColumnTable;
  /** The name under which a technique is compared: itself, or its tactic. */
  readonly nameOf: (id: string) => string;
}

/** Trains a new tagger on a fold's training rows, and tags its test rows. */
export function judgeFold(
  { alerts, ids, groups, columns, nameOf }: JudgedRows,
  { train, test }: Fold,
  attack: Attack,
  options: AlertTaggerOptions,
): JudgedFold {
  const [trainTexts, trainLabels] = [selectRows(alerts, train), selectRows(ids, train)];
  const [testTexts, testLabels] = [selectRows(alerts, test), selectRows(ids, test)];
  const start = performance.now();
  const tagger = new AlertTagger({ ...options, keepExamples: false }).fit(trainTexts, trainLabels, attack, {
    groups: groups && selectRows(groups, train),
    columns: columns && selectTableRows(columns, train),
  });
  const testColumns = columns && selectTableRows(columns, test);
  const tags = tagger.tag(testTexts, { candidates: 3, columns: testColumns });
  const seconds = (performance.now() - start) / 1000;
  const names = testLabels.map(nameOf);
  const predicted = tags.map(({ techniqueId }) => nameOf(techniqueId));
  return {
    tagger,
    trainTexts,
    trainLabels: trainLabels.map(nameOf),
    testTexts,
    testColumns,
    testLabels: names,
    predicted,
    correct: names.map((name, i) => name === predicted[i]),
    inTop3: tags.map(({ candidates }, i) =>
      candidates.some(({ techniqueId }) => nameOf(techniqueId) === names[i]),
    ),
    confidences: tags.flatMap(({ confidence }) => confidence ?? []),
    seconds,
  };
}
