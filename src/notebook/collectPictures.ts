import { join } from 'node:path';
import { writeFileAtomic } from '../files/writeFileAtomic';
import { figureIn } from './collectFigures';
import type { Notebook } from './notebook';

/** What is taken out, the best first. */
const endings: readonly (readonly [mimeType: string, ending: string])[] = [
  ['image/png', 'png'],
  ['image/svg+xml', 'svg'],
];

/**
 * Writes the pictures among a notebook's outputs to files: `NAME-CELL-NUMBER.png`, and `.svg` where there is
 * one. Figures are left to `collectFigures`.
 *
 * @param name - what the files' names begin with
 * @param folder - where to; made when missing
 * @returns the files' paths, in the notebook's order
 * @throws InputError when the folder cannot be written
 */
export function collectPictures(notebook: Notebook, name: string, folder: string): string[] {
  const paths: string[] = [];
  let cellNumber = 0;
  for (const cell of notebook.cells) {
    if (cell.cell_type !== 'code') continue;
    cellNumber++;
    let pictures = 0;
    for (const output of cell.outputs) {
      if (output.output_type !== 'display_data' && output.output_type !== 'execute_result') continue;
      if (figureIn(output.data)) continue;
      const found = endings.filter(([mimeType]) => typeof output.data[mimeType] === 'string');
      if (found.length > 0) pictures++;
      for (const [mimeType, ending] of found) {
        const path = join(folder, `${name}-${cellNumber}-${pictures}.${ending}`);
        const content = String(output.data[mimeType]);
        writeFileAtomic(path, ending === 'svg' ? content : Buffer.from(content, 'base64'));
        paths.push(path);
      }
    }
  }
  return paths;
}
