import type { Classifier } from '../models/classifier';
import { DecisionTreeClassifier } from '../models/decisionTreeClassifier';
import { BaseForest } from '../models/tree/baseForest';
import type { TreeNodes } from '../models/tree/treeNodes';

/** The trees of a classifier whose probabilities are the mean over them; undefined for any other. */
export function treesOf(classifier: Classifier): readonly TreeNodes[] | undefined {
  if (classifier instanceof DecisionTreeClassifier) return [classifier.tree];
  return classifier instanceof BaseForest ? classifier.trees : undefined;
}
