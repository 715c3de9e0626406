import { afterEach, describe, expect, it } from 'vitest';
import { displayHookKey } from '../../src/display/displayBundle';
import type { MimeBundle } from '../../src/display/mimeBundle';
import { withProgress } from '../../src/display/withProgress';
import { DenseMatrix } from '../../src/matrix/denseMatrix';
import { RandomForestClassifier } from '../../src/models/randomForestClassifier';

describe('withProgress', () => {
  afterEach(() => {
    Reflect.deleteProperty(globalThis, displayHookKey);
  });

  it('gives what the work gives, and shows its end', () => {
    const shown: MimeBundle[] = [];
    Reflect.set(globalThis, displayHookKey, (bundle: MimeBundle) => shown.push(bundle));
    const X = DenseMatrix.fromRows([[0], [1]]);
    const forest = withProgress('forest', () =>
      new RandomForestClassifier({ nEstimators: 3 }).fit(X, ['a', 'b']),
    );
    expect(forest.classes).toEqual(['a', 'b']);
    expect(shown[0]?.['text/plain']).toBe('forest: 0 %, 0.0 s');
    expect(shown.at(-1)?.['text/plain']).toMatch(/^forest: 100 %, /);
  });

  it('lets errors through', () => {
    expect(() =>
      withProgress('work', () => {
        throw new Error('no');
      }),
    ).toThrow('no');
  });
});
