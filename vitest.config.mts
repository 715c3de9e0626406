import { relative } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The files that take longest, by what they take: begun last, one of them would run alone. */
const longest = [
  'test/readme.test.ts',
  'test/reproduce/reproduceStudy.test.ts',
  'test/tagger/evidenceStudy.test.ts',
  'test/notebook/runNotebook.test.ts',
  'test/models/linearStudy.test.ts',
  'test/cli/helpExamples.test.ts',
  'test/cli/runCli.test.ts',
  'test/notebook/kernelSession.test.ts',
  'test/notebook/runNotebooks.test.ts',
  'test/plots/figureRenderer.test.ts',
  'test/tagger/tamperedModel.test.ts',
  'test/tagger/alertTagger.test.ts',
];

/** Those that start kernels and programs, or look at what is loaded: each in a thread of its own. */
const apart = [
  'test/*.test.ts',
  ...['notebook', 'package', 'reproduce'].map((folder) => `test/${folder}/**/*.test.ts`),
];

/** The longest first, and those that share threads behind the others, so that threads go from one to the next. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const others = await super.sort(files);
    const place = ({ moduleId, project }: TestSpecification): number => {
      const at = longest.indexOf(relative(import.meta.dirname, moduleId));
      return (project.config.isolate ? 0 : 2 * longest.length) + (at < 0 ? longest.length : at);
    };
    return others.sort((a, b) => place(a) - place(b));
  }
}

export default defineConfig({
  test: {
    pool: 'threads',
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    setupFiles: ['test/clearScratch.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    coverage: { provider: 'v8', include: ['src/**/*.ts'] },
    projects: [
      { extends: true, test: { name: 'apart', include: apart } },
      {
        extends: true,
        // Loading the modules again for each of six hundred files took as long as the tests themselves.
        test: {
          name: 'together',
          include: ['test/**/*.test.ts'],
          exclude: [...apart, 'test/browser/**'],
          isolate: false,
        },
      },
    ],
  },
});
