// node checkStudy.js: the study's forest, tree by tree, and fold scores of its grid, against scikit-learn's golden
// figures on the same rows. Takes about two minutes on two cores; needs ALERT2ATTACK_DATA.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  forestBase,
  GridSearchCV,
  type ParamGrid,
  RandomForestClassifier,
  reportedBest,
} from '../../dist/index';
import { studyMatrix } from './studyMatrix';

interface Candidate {
  readonly params: Readonly<
    Record<'nEstimators' | 'maxDepth' | 'minSamplesSplit' | 'minSamplesLeaf', number | null>
  >;
  readonly scores: readonly number[];
}

type Study = Awaited<ReturnType<typeof studyMatrix>>;

async function main(): Promise<void> {
  const folder = process.env['ALERT2ATTACK_DATA'];
  if (!folder) {
    console.log('SKIPPED: ALERT2ATTACK_DATA names no folder');
    return;
  }
  const study = await studyMatrix(folder);
  const problems = [...checkForest(study), ...(await checkScores(study))];
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
}

function checkForest({ X, y, hash, test, testIds }: Study): string[] {
  const golden = read<{ matrix: string; correct: number; trees: readonly string[] }>(
    'trees/tunedForest.json',
  );
  const forest = new RandomForestClassifier({ ...forestBase, ...reportedBest }).fit(X, y);
  const equal = forest.trees.filter((tree, t) => {
    const digest = createHash('sha256');
    for (const array of [tree.feature, tree.threshold, tree.leftChild, tree.rightChild, tree.nNodeSamples]) {
      digest.update(Uint8Array.from(new Uint8Array(array.buffer, array.byteOffset, array.byteLength)));
    }
    return digest.digest('hex').slice(0, 16) === golden.trees[t];
  }).length;
  const correct = forest.predict(test).filter((id, i) => id === testIds[i]).length;
  console.log(`${equal} of ${golden.trees.length} trees equal, ${correct} of ${testIds.length} correct`);
  return [
    ...(hash === golden.matrix ? [] : ['the resampled rows are not those of the golden figures']),
    ...(equal === golden.trees.length ? [] : [`${golden.trees.length - equal} trees differ`]),
    ...(correct === golden.correct ? [] : [`${correct} are correct, ${golden.correct} in scikit-learn`]),
  ];
}

async function checkScores({ X, y }: Study): Promise<string[]> {
  const { candidates } = read<{ candidates: readonly Candidate[] }>('selection/fullGrid.json');
  const paramGrid = candidates.map(
    ({ params }): ParamGrid =>
      Object.fromEntries(Object.entries(params).map(([name, value]) => [name, [value]])),
  );
  const estimator = { name: 'random-forest', params: forestBase };
  const search = await new GridSearchCV({ estimator, paramGrid, cv: 3, refit: false, nJobs: -1 }).fit(X, y);
  const problems = candidates.flatMap(({ params, scores }, c) => {
    const found = [...search.cvResults[c].splitTestScores];
    return found.every((score, fold) => score === scores[fold])
      ? []
      : [`${JSON.stringify(params)}: ${found.join(', ')} here, ${scores.join(', ')} in scikit-learn`];
  });
  console.log(
    `${candidates.length - problems.length} of ${candidates.length} candidates have equal fold scores`,
  );
  return problems;
}

function read<T>(name: string): T {
  return JSON.parse(readFileSync(join(__dirname, '..', '..', 'test', 'fixtures', name), 'utf8'));
}

main();
