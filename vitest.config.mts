import { relative } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The files that take longest, by what they take: begun last, one of them would run alone. */
const longest = [
  'test/readme.test.ts',
  'test/reproduce/reproduceStudy.test.ts',
  'test/tagger/evidenceStudy.test.ts',
  'test/tagger/alertTagger.test.ts',
  'test/notebook/runNotebook.test.ts',
  'test/models/linearStudy.test.ts',
  'test/notebook/kernelSession.test.ts',
];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const others = await super.sort(files);
    const place = ({ moduleId }: TestSpecification): number => {
      const at = longest.indexOf(relative(import.meta.dirname, moduleId));
      return at < 0 ? longest.length : at;
    };
    return others.sort((a, b) => place(a) - place(b));
  }
}

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/browser/**'],
    pool: 'threads',
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    testTimeout: 60_000,
    coverage: { provider: 'v8', include: ['src/**/*.ts'] },
  },
});
