import { describe, expect, it } from 'vitest';
import * as a2a from '../../../src/index';
import { bundleFor } from '../../../src/notebook/display/bundleFor';
import { allEstimators, buildClassifier } from '../../../src/selection/estimatorRegistry';

const hostile = '<img src=x onerror="alert(1)">\u202e\u001b[31m';
const X = a2a.DenseMatrix.fromRows([
  [0, 1],
  [1, 0],
  [2, 1],
  [3, 0],
]);
const y = [hostile, hostile, 'T1059', 'T1059'];
const parts = { estimators: [['tree', { name: 'decision-tree' }]] };
const table = {
  path: hostile,
  columns: new Map([['alert', [hostile]]]),
  alerts: [hostile],
  lines: [2],
};

/** An object of every class that the package shows, fitted on hostile texts where it can be. */
async function everyClass(): Promise<ReadonlyMap<string, unknown>> {
  const attack = await a2a.loadAttack('catalogue');
  const tagger = new a2a.AlertTagger({ estimator: 'nearest-alert' }).fit(
    [hostile, 'other words'],
    ['T1059', 'T1003'],
    attack,
  );
  const vectorizer = new a2a.TfidfVectorizer().fit([hostile]);
  const grid = await new a2a.GridSearchCV({
    estimator: { name: 'decision-tree' },
    paramGrid: { maxDepth: [1, 2] },
    cv: 2,
  }).fit(X, y);
  const objects = [
    new a2a.AlertTable(table),
    new a2a.TaggedAlertTable({ ...table, ids: ['T1059'] }),
    attack,
    new a2a.InputError(hostile),
    new a2a.AlertExplainer(tagger, { attack }),
    new a2a.AddressEncoder(),
    new a2a.ColumnTransformer({ transformers: [[hostile, new a2a.OneHotEncoder(), hostile]] }),
    new a2a.OneHotEncoder({ handleUnknown: 'ignore' }),
    new a2a.SeverityEncoder(),
    X,
    a2a.SparseMatrix.fromDense(X),
    new a2a.PCA({ nComponents: 1 }).fit(X),
    new a2a.TruncatedSVD({ nComponents: 1, randomState: 0 }).fit(a2a.SparseMatrix.fromDense(X)),
    new a2a.TechniqueMatcher().fit([{ id: hostile, name: hostile, description: 'some words' }]),
    new a2a.LabelSpreading(),
    new a2a.SelfTrainingClassifier({ estimator: new a2a.LinearSVC() } as never),
    new a2a.RandomState(1),
    new a2a.RandomOverSampler({ randomState: 1 }),
    new a2a.SMOTE({ kNeighbors: 2 }),
    grid,
    new a2a.GroupKFold(),
    new a2a.KFold(),
    new a2a.StratifiedKFold({ nSplits: 3 }),
    new a2a.StratifiedShuffleSplit({ nSplits: 1 }),
    new a2a.Pipeline({ steps: [['svc', new a2a.LinearSVC()]] }),
    tagger,
    new a2a.CountVectorizer().fit([hostile]),
    new a2a.FeatureUnion({ transformers: [[hostile, vectorizer]] }),
    vectorizer,
    ...[...allEstimators.keys()].map((name) =>
      buildClassifier({ name, params: name === 'voting' || name === 'stacking' ? parts : {} }),
    ),
  ];
  return new Map(objects.map((object) => [object.constructor.name, object]));
}

/** The classes that the package shows; of one that is not above an object is made without options. */
function classesOf(exported: object): (new (options: object) => object)[] {
  return Object.values(exported).filter(
    (value) => typeof value === 'function' && /^class\b/.test(Function.prototype.toString.call(value)),
  );
}

async function expectFit(value: unknown, name: string): Promise<void> {
  const { 'text/html': html = '', 'text/plain': text } = await bundleFor(value);
  expect(text, name).toContain(name);
  for (const sign of ['[object ', 'undefined', '\u001b', '\u202e']) {
    expect(text, name).not.toContain(sign);
    expect(html, name).not.toContain(sign);
  }
  expect(html, name).not.toContain('<img');
}

describe('bundleFor', () => {
  it('shows an object of every class of the package, by its name, with texts that do nothing', async () => {
    const objects = await everyClass();
    for (const Class of classesOf(a2a)) {
      const { name } = Class;
      const object = objects.get(name) ?? new Class({});
      await expectFit(object, name === 'Attack' ? 'ATT&CK' : name);
    }
  });

  it.each([...allEstimators.keys()])('tells options and state of %s', async (name) => {
    const more = name === 'voting' || name === 'stacking' ? parts : {};
    const estimator = buildClassifier({ name, params: more });
    expect((await bundleFor(estimator))['text/plain']).toContain('not fitted yet');
    if (name === 'stacking') return;
    const small = name === 'hist-gradient-boosting' ? { minSamplesLeaf: 1 } : more;
    const fitted = buildClassifier({ name, params: small }).fit(X, y);
    await expectFit(fitted, fitted.constructor.name);
    expect((await bundleFor(fitted))['text/plain']).toContain('fitted: 2 classes');
  });

  it('cuts long tables, and tells how much is left', async () => {
    const rows = Array.from({ length: 500 }, (_, i) => ({ i, alert: hostile }));
    const { 'text/html': html, 'text/plain': text } = await bundleFor(rows);
    expect(text).toMatch(/… 480 more rows$/);
    expect(html).toContain('… 480 more rows');
    expect(String(html).match(/<tr>/g)).toHaveLength(21);
  });

  it('draws a figure', async () => {
    const bundle = await bundleFor(a2a.classDistribution(new Map([['T1059', 3]])));
    expect(Object.keys(bundle)).toContain('image/png');
    expect(bundle['text/plain']).toContain('T1059');
  });

  it('asks an object that says itself how it is shown', async () => {
    const own = { [a2a.mimeBundleOf]: async () => ({ 'text/plain': 'mine' }) };
    expect(await bundleFor(own)).toEqual({ 'text/plain': 'mine' });
  });

  it('leaves what is Node’s own as Node prints it', async () => {
    expect(await bundleFor('text')).toEqual({ 'text/plain': 'text' });
    expect(await bundleFor([1, 2])).toEqual({ 'text/plain': '[ 1, 2 ]' });
    expect(await bundleFor(new Date(Number.NaN))).toEqual({ 'text/plain': 'Invalid Date' });
    expect((await bundleFor('x'.repeat(20_000)))['text/plain']).toMatch(/… 10,000 more characters$/);
  });
});
