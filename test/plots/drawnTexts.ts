import { JSDOM } from 'jsdom';
import type { Box } from '../../src/plots/box';
import type { Figure } from '../../src/plots/figure';
import type { FigureRenderer } from '../../src/plots/figureRenderer';
import { svgTextBox } from '../../src/plots/svgTextBox';
import { transformedBox } from '../../src/plots/svgTransform';
import { textMeter } from '../../src/plots/textMeter';

/** A line of text in a picture, and the pixels it takes. */
export interface DrawnText {
  readonly text: string;
  readonly box: Box;
}

/** Pixels by which letters may reach into their neighbours' lines: a line is higher than its letters. */
const SLACK = 3;

/** All texts of a figure as it is drawn. */
export async function drawnTexts(renderer: FigureRenderer, figure: Figure): Promise<DrawnText[]> {
  const { document } = new JSDOM(await renderer.svg(figure), { contentType: 'image/svg+xml' }).window;
  const meter = textMeter();
  return [...document.querySelectorAll('text')]
    .filter((element) => (element.textContent ?? '').trim() !== '')
    .map((element) => {
      let box = transformedBox(svgTextBox(element, meter), element.getAttribute('transform'));
      for (let at = element.parentElement; at; at = at.parentElement) {
        box = transformedBox(box, at.getAttribute('transform'));
      }
      return { text: element.textContent ?? '', box };
    });
}

/** The pairs of texts that lie over one another, and the texts that leave the picture. */
export function badlyPlaced(texts: readonly DrawnText[], { layout }: Figure): string[] {
  const faults: string[] = [];
  texts.forEach(({ text, box }, i) => {
    const [right, bottom] = [box.x + box.width, box.y + box.height];
    if (box.x < -1 || box.y < -SLACK || right > layout.width! + 1 || bottom > layout.height! + SLACK) {
      faults.push(`${text} leaves the picture: ${JSON.stringify(box)}`);
    }
    for (const other of texts.slice(i + 1)) {
      const across = Math.min(right, other.box.x + other.box.width) - Math.max(box.x, other.box.x);
      const down = Math.min(bottom, other.box.y + other.box.height) - Math.max(box.y, other.box.y);
      if (across > 1 && down > SLACK) faults.push(`${text} lies over ${other.text}`);
    }
  });
  return faults;
}
