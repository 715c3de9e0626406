import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Writes a notebook whose cells are these sources; those that begin with `#` become Markdown. */
export function writeTestNotebook(folder: string, name: string, sources: readonly string[]): string {
  const cells = sources.map((source, i) => ({
    id: `c${i + 1}`,
    metadata: {},
    source: source.split(/(?<=\n)/),
    ...(source.startsWith('#')
      ? { cell_type: 'markdown' }
      : { cell_type: 'code', execution_count: null, outputs: [] }),
  }));
  const kernelspec = { display_name: 'TypeScript (tslab)', language: 'typescript', name: 'tslab' };
  mkdirSync(folder, { recursive: true });
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify({ cells, metadata: { kernelspec }, nbformat: 4, nbformat_minor: 5 }));
  return path;
}
