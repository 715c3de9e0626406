import type { Splitter } from './splitter';
import { cannotSplit, type StopRules, tooSmallGain } from './stopRules';
import type { TreeNodes } from './treeNodes';
import { TreeNodesBuilder } from './treeNodesBuilder';

interface OpenNode {
  readonly start: number;
  readonly end: number;
  readonly depth: number;
  readonly parent: number;
  readonly isLeft: boolean;
  readonly impurity: number;
  readonly constants: number;
}

/** Grows a tree depth first, left before right: the order in which scikit-learn draws random numbers. */
export function growDepthFirst(splitter: Splitter, rules: StopRules): TreeNodes {
  const nodes = new TreeNodesBuilder();
  const open: OpenNode[] = [
    { start: 0, end: splitter.count, depth: 0, parent: -1, isLeft: false, impurity: -1, constants: 0 },
  ];
  const addClass = (code: number, weight: number): void => nodes.addClass(code, weight);
  for (let node = open.pop(); node; node = open.pop()) {
    const { start, end, depth, parent, isLeft } = node;
    const samples = end - start;
    const weight = splitter.enter(start, end);
    const impurity = parent < 0 ? splitter.impurity() : node.impurity;
    const id = nodes.add(parent, isLeft, depth, impurity, samples, weight);
    if (!cannotSplit(rules, depth, samples, weight, impurity)) {
      const split = splitter.split(impurity, node.constants);
      if (split.leftCount > 0 && !tooSmallGain(rules, split.improvement)) {
        nodes.setSplit(id, split.feature, split.threshold);
        const middle = start + split.leftCount;
        const { constants, leftImpurity, rightImpurity } = split;
        const below = depth + 1;
        // Written out: spreading objects would take a fifth of all time.
        open.push({
          start: middle,
          end,
          depth: below,
          parent: id,
          isLeft: false,
          impurity: rightImpurity,
          constants,
        });
        open.push({
          start,
          end: middle,
          depth: below,
          parent: id,
          isLeft: true,
          impurity: leftImpurity,
          constants,
        });
        continue;
      }
    }
    splitter.forEachClass(addClass);
  }
  return nodes.finish();
}
