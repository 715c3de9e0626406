import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type DisplayOptions, displayHookKey } from '../../src/display/displayBundle';
import type { MimeBundle } from '../../src/display/mimeBundle';
import { showProgress } from '../../src/display/showProgress';
import { DenseMatrix } from '../../src/matrix/denseMatrix';
import { crossValidate } from '../../src/selection/crossValidate';
import { GridSearchCV } from '../../src/selection/gridSearchCV';

describe('showProgress', () => {
  let shown: { bundle: MimeBundle; options: DisplayOptions }[];
  const texts = () => shown.map(({ bundle }) => bundle['text/plain']);

  beforeEach(() => {
    shown = [];
    vi.useFakeTimers();
    Reflect.set(globalThis, displayHookKey, (bundle: MimeBundle, options: DisplayOptions) =>
      shown.push({ bundle, options }),
    );
  });
  afterEach(() => {
    Reflect.deleteProperty(globalThis, displayHookKey);
    vi.useRealTimers();
  });

  it('changes one output, five times a second at most, and ends with the last state', () => {
    const progress = showProgress('forest');
    for (let done = 1; done <= 100; done++) {
      progress(done, 100);
      vi.advanceTimersByTime(10);
    }
    expect(shown.length).toBeLessThan(8);
    expect(new Set(shown.map(({ options }) => options.displayId)).size).toBe(1);
    expect(shown.map(({ options }) => options.update)).toEqual([false, ...shown.slice(1).map(() => true)]);
    expect(texts().at(-1)).toBe('forest: 100 of 100, 1.0 s');
    expect(shown.at(-1)?.bundle['text/html']).not.toContain('<progress');
  });

  it('tells the time left while there is something left', () => {
    const progress = showProgress('search');
    progress({ done: 0, total: 4 });
    vi.advanceTimersByTime(1000);
    progress({ done: 1, total: 4 });
    expect(texts()).toEqual(['search: 0 of 4, 0.0 s', 'search: 1 of 4, 1.0 s, 3.0 s left']);
    expect(shown[1]?.bundle['text/html']).toContain('<progress value="1" max="4"');
  });

  it('shows late what came too soon after the last', () => {
    const progress = showProgress('load');
    progress('fetching <a>');
    progress('reading');
    expect(texts()).toEqual(['load: fetching <a>, 0.0 s']);
    expect(shown[0]?.bundle['text/html']).toBe('<div>load: fetching &lt;a&gt;, 0.0 s</div>');
    vi.advanceTimersByTime(300);
    expect(texts()[1]).toBe('load: reading, 0.2 s');
  });

  it('takes shares, and searches without a known end', () => {
    showProgress('evaluate')(0.5);
    showProgress('search')({ trials: 7, seconds: 3 });
    expect(texts()).toEqual(['evaluate: 50 %, 0.0 s', 'search: 7 tried, 0.0 s']);
  });

  it('is what grid searches and cross-validation take', async () => {
    vi.useRealTimers();
    const X = DenseMatrix.fromRows([[0], [0], [1], [1]]);
    const y = ['a', 'a', 'b', 'b'];
    const estimator = { name: 'decision-tree', params: { randomState: 1 } };
    const paramGrid = { maxDepth: [1, 2] };
    await new GridSearchCV({ estimator, paramGrid, cv: 2, onProgress: showProgress('grid') }).fit(X, y);
    await crossValidate(estimator, X, y, { cv: 2, onProgress: showProgress('folds') });
    expect(texts()).toContainEqual(expect.stringMatching(/^grid: 4 of 4, /));
    expect(texts().at(-1)).toMatch(/^folds: 2 of 2, /);
  });

  it('prints nothing outside a notebook where there is no terminal', () => {
    Reflect.deleteProperty(globalThis, displayHookKey);
    const write = vi.spyOn(process.stdout, 'write');
    showProgress('forest')(1, 2);
    expect(write).not.toHaveBeenCalled();
    write.mockRestore();
  });
});
