import type { Classifier } from '../models/classifier';
import { DecisionTreeClassifier } from '../models/decisionTreeClassifier';
import { BaseForest } from '../models/tree/baseForest';
import type { TreeNodes } from '../models/tree/treeNodes';

interface Kept {
  /** Those of the fit that the trees are of. */
  readonly classes: readonly string[];
  readonly trees: readonly TreeNodes[];
}

// A forest makes views of its trees each time that it is asked for them.
const kept = new WeakMap<Classifier, Kept>();

/** The trees of a classifier whose probabilities are the mean over them; undefined for any other. */
export function treesOf(classifier: Classifier): readonly TreeNodes[] | undefined {
  const isForest = classifier instanceof BaseForest;
  if (!isForest && !(classifier instanceof DecisionTreeClassifier)) return undefined;
  const { classes } = classifier;
  const before = kept.get(classifier);
  if (before?.classes === classes) return before.trees;
  const trees = isForest ? classifier.trees : [classifier.tree];
  kept.set(classifier, { classes, trees });
  return trees;
}
