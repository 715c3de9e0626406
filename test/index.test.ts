import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import * as publicFace from '../src/index';
import { loadedModules, loadedPackages } from './loadedModules';

it('requiring the package loads none of the packages that single functions need', () => {
  expect(loadedModules('dist/index.js')).toContain('dist/tagger/alertTagger.js');
  const packages = loadedPackages('dist/index.js');
  for (const name of [
    'danfojs-node',
    'natural',
    'plotly.js-dist',
    'jsdom',
    '@resvg/resvg-js',
    '@napi-rs/canvas',
    'piscina',
    'zod',
    'typescript',
    'tslab',
  ]) {
    expect(packages).not.toContain(name);
  }
});

it('the public face has every step of the flow', () => {
  expect(publicFace).toMatchObject(
    Object.fromEntries(
      [
        'readTaggedAlerts',
        'readAlerts',
        'readTaggedAlertTable',
        'loadAttack',
        'TfidfVectorizer',
        'SMOTE',
        'RandomOverSampler',
        'RandomForestClassifier',
        'ExtraTreesClassifier',
        'DecisionTreeClassifier',
        'NearestAlertClassifier',
        'GridSearchCV',
        'Pipeline',
        'trainTestSplit',
        'StratifiedKFold',
        'accuracyScore',
        'classificationReport',
        'confusionMatrix',
        'rocCurve',
        'rocAucScore',
        'AlertTagger',
        'evaluateAlerts',
        'tagFile',
        'reproduceStudy',
        'exportFigure',
        'show',
        'runNotebooks',
      ].map((name) => [name, expect.any(Function)]),
    ),
  );
});

it('every function that the notebooks and the README call is there', () => {
  const root = join(__dirname, '..');
  const notebooks = publicFace.findNotebooks([]).map((name) => {
    const { cells }: { cells: { cell_type: string; source: string | string[] }[] } = JSON.parse(
      readFileSync(name, 'utf8'),
    );
    return cells.filter(({ cell_type }) => cell_type === 'code').flatMap(({ source }) => source);
  });
  const text = [readFileSync(join(root, 'README.md'), 'utf8'), ...notebooks.flat()].join('\n');
  const called = new Set([...text.matchAll(/\ba2a\.([A-Za-z]\w*)\s*\(/g)].map(([, name]) => name));
  expect(called.size).toBeGreaterThan(20);
  for (const name of called) expect(publicFace).toHaveProperty(name);
});
