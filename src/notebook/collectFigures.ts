import { join } from 'node:path';
import { writeFileAtomic } from '../files/writeFileAtomic';
import type { Figure } from '../plots/figure';
import { figureTitle } from '../plots/figureJson';
import { renderSvg } from '../plots/sharedRenderer';
import type { Notebook, OutputData } from './notebook';

/** A figure of a notebook as files. */
export interface CollectedFigure {
  /** The finding. */
  readonly title: string;
  readonly alt: string;
  readonly png: string;
  readonly svg: string;
  /** The same as `svg`, for a dark page. */
  readonly darkSvg: string;
}

const plotlyMimeType = 'application/vnd.plotly.v1+json';

/**
 * Writes the figures among a notebook's outputs to files that are called after what they show:
 * `NAME-FINDING.png`, `.svg` and `-dark.svg`.
 *
 * @param name - what the files' names begin with
 * @param folder - where to; made when missing
 * @returns the figures, in the notebook's order
 * @throws InputError when the folder cannot be written
 */
export async function collectFigures(
  notebook: Notebook,
  name: string,
  folder: string,
): Promise<CollectedFigure[]> {
  const found: CollectedFigure[] = [];
  const taken = new Map<string, number>();
  for (const cell of notebook.cells) {
    if (cell.cell_type !== 'code') continue;
    for (const output of cell.outputs) {
      if (output.output_type !== 'display_data' && output.output_type !== 'execute_result') continue;
      const figure = figureIn(output.data);
      if (!figure) continue;
      const title = figureTitle(figure);
      const plain = join(folder, `${name}-${fileName(title)}`);
      const times = (taken.get(plain) ?? 0) + 1;
      taken.set(plain, times);
      const path = times === 1 ? plain : `${plain}-${times}`;
      writeFileAtomic(`${path}.png`, Buffer.from(String(output.data['image/png']), 'base64'));
      writeFileAtomic(`${path}.svg`, await renderSvg(figure, { theme: 'light' }));
      writeFileAtomic(`${path}-dark.svg`, await renderSvg(figure, { theme: 'dark' }));
      found.push({
        ...{ title, alt: figure.alt },
        ...{ png: `${path}.png`, svg: `${path}.svg`, darkSvg: `${path}-dark.svg` },
      });
    }
  }
  return found;
}

/** The figure that an output shows, if it is one of ours: with data and a picture. */
export function figureIn(data: OutputData): Figure | undefined {
  const json = data[plotlyMimeType];
  if (typeof data['image/png'] !== 'string') return undefined;
  if (typeof json !== 'object' || !('data' in json) || !('layout' in json)) return undefined;
  return { ...(json as Figure), alt: String(data['text/plain'] ?? '') };
}

/** The first words of a finding in letters, digits and hyphens. */
function fileName(title: string): string {
  const words = title.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  let slug = '';
  for (const word of words) {
    if (slug.length + word.length > 50) break;
    slug += slug === '' ? word : `-${word}`;
  }
  return slug === '' ? 'figure' : slug;
}
