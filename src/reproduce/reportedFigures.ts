/** What the original study printed, for the columns "reported". */
export interface ReportedFigures {
  /** Accuracy of the nearest alert, which the study calls its model's. */
  readonly nearestAlertAccuracy: number;
  /** The five classes with the best "AUC". */
  readonly aucTop5: readonly { readonly label: string; readonly auc: number }[];
  /** Right answers of the tuned forest, and test rows. */
  readonly tunedForest: { readonly correct: number; readonly of: number; readonly accuracy: number };
  /** Columns that the boosting cell's vectorizer made. */
  readonly boostingFeatures: number;
  /** Right answers of the boosting cell, and test rows. */
  readonly boosting: { readonly correct: number; readonly of: number; readonly accuracy: number };
  /** Techniques given to the first five untagged alerts. */
  readonly autoTagFirst: readonly string[];
}

/** The figures that the original notebook printed on its own alerts. */
export const reportedFigures: ReportedFigures = {
  nearestAlertAccuracy: 0.62,
  aucTop5: [
    { label: 'T1559', auc: 1 },
    { label: 'T1123', auc: 0.96 },
    { label: 'T1083', auc: 0.9 },
    { label: 'T1132', auc: 0.9 },
    { label: 'T1197', auc: 0.9 },
  ],
  tunedForest: { correct: 173, of: 308, accuracy: 0.5617 },
  boostingFeatures: 3461,
  boosting: { correct: 137, of: 308, accuracy: 0.4448 },
  autoTagFirst: ['T1046', 'T1552', 'T1552', 'T1552', 'T1612'],
};
