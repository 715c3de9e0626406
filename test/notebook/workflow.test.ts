import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';

const project = resolve(__dirname, '..', '..');
const read = (path: string): string => readFileSync(join(project, path), 'utf8');

interface Workflow {
  readonly jobs: { readonly notebooks: { readonly steps: readonly { readonly run?: string }[] } };
}

function commands(): string[] {
  const workflow = parse(read('.github/workflows/notebooks.yml')) as Workflow;
  return workflow.jobs.notebooks.steps.flatMap(({ run }) => run ?? []);
}

it('the workflow runs the notebooks by commands that .ci/run proves, in its order', () => {
  const proved = read('.ci/run');
  const places = commands().map((command) => proved.search(new RegExp(`^.*\\b${command}\\b`, 'm')));
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(commands()).toEqual(expect.arrayContaining(['npm start', 'npm run notebooks:check']));
});

it('the workflow calls scripts that there are', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  for (const command of commands()) {
    const [, script] = /^npm (?:run )?(\S+)$/.exec(command) ?? [];
    if (script !== undefined && script !== 'ci') expect(Object.keys(scripts)).toContain(script);
    const [, file] = /^bash (\S+)$/.exec(command) ?? [];
    if (file !== undefined) expect(read(file)).toMatch(/^#!/);
  }
});
