import fc from 'fast-check';
import type { ExplainedTagger } from '../../src/explain/alertExplainer';
import { TruncatedSVD } from '../../src/matrix/truncatedSvd';
import { HistGradientBoostingClassifier } from '../../src/models/histGradientBoostingClassifier';
import { LinearSVC } from '../../src/models/linearSVC';
import { estimatorNamed } from '../../src/models/registry';
import { buildVectorizer, type VectorizerChoice } from '../../src/text/vectorizerChoice';
import type { TfidfVectorizerOptions } from '../../src/text/vectorizerOptions';
import { WordScores } from './wordScores';

export const alerts = [
  'LSASS memory was dumped by procdump.exe',
  'procdump dumped the memory of lsass.exe on HOST-1',
  'credentials dumped from the registry hive SAM',
  'PowerShell ran an encoded command',
  'an encoded PowerShell command was run by cmd.exe',
  'cmd.exe ran a script from a temporary folder',
  'scheduled task was created with schtasks.exe',
  'a scheduled task runs PowerShell at logon',
  'new service was installed on the host',
];
export const ids = ['T1003', 'T1003', 'T1003', 'T1059', 'T1059', 'T1059', 'T1053', 'T1053', 'T1543'];

export const kinds = [
  'nearest-alert',
  'decision-tree',
  'random-forest',
  'extra-trees',
  'boosting',
  'linear',
  'any',
  'svd',
] as const;

/** A tagger of one kind, trained on the alerts above. */
export function trainedTagger(
  kind: (typeof kinds)[number],
  options: VectorizerChoice = {},
  seed = 1,
): ExplainedTagger {
  const vectorizer = buildVectorizer(options);
  const weights = vectorizer.fitTransform(alerts);
  const reduction =
    kind === 'svd' ? new TruncatedSVD({ nComponents: 3, randomState: seed }).fit(weights) : null;
  const X = reduction ? reduction.transform(weights) : weights;
  const examples = { alerts, ids };
  const classifier = untrained(kind, seed).fit(X, ids);
  return { vectorizer, reduction, classifier, examples };
}

function untrained(kind: (typeof kinds)[number], seed: number) {
  switch (kind) {
    case 'linear':
      return new LinearSVC({ randomState: seed, nJobs: 1 });
    case 'boosting':
      return new HistGradientBoostingClassifier({ maxIter: 5, minSamplesLeaf: 1, minDataInBin: 1 });
    case 'any':
      return new WordScores();
    case 'svd':
    case 'random-forest':
    case 'extra-trees':
      return estimatorNamed(kind === 'svd' ? 'random-forest' : kind).create({
        nEstimators: 5,
        randomState: seed,
      });
    default:
      return estimatorNamed(kind).create(kind === 'decision-tree' ? { randomState: seed } : {});
  }
}

const partOptions: fc.Arbitrary<TfidfVectorizerOptions> = fc.record({
  analyzer: fc.constantFrom('word', 'char', 'charWb'),
  ngramRange: fc.constantFrom<[number, number]>([1, 1], [1, 2], [2, 4]),
  sublinearTf: fc.boolean(),
  stripAccents: fc.constantFrom(null, 'unicode'),
  norm: fc.constantFrom('l2', 'l1', null),
});

/** Vectorizers of all kinds, alone and side by side. */
export const vectorizerOptions: fc.Arbitrary<VectorizerChoice> = fc.oneof(
  partOptions,
  fc.tuple(partOptions, partOptions).map(([first, second]) => ({
    union: [
      { name: 'first', ...first },
      { name: 'second', weight: 0.5, ...second },
    ],
  })),
);

/** Alerts as they come, and as nobody wants them. */
export const anyAlert: fc.Arbitrary<string> = fc.oneof(
  fc
    .array(fc.constantFrom(...alerts.join(' ').split(' ')), { maxLength: 20 })
    .map((words) => words.join(' ')),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(
    '',
    '   ',
    '<script>alert("lsass")</script>',
    '__proto__ constructor toString',
    '\u001b[31mlsass\u001b[0m \u202eexe.dmp',
    'LSASS '.repeat(500),
    'İstanbul ﬁle \ud800 lsass',
  ),
);
