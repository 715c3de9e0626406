import { stripVTControlCharacters } from 'node:util';
import type { CodeCell } from './notebook';

const number = String.raw`(?<![\w.])\d+(?:[.,]\d+)?`;
const rate = new RegExp(String.raw`${number}\s?\w*\/s(?:ec|econd)?\b`, 'g');
const duration = new RegExp(String.raw`${number}\s?(?:ms|s|secs?|seconds?|min|minutes?|h|hours?)\b`, 'g');

/**
 * What a cell printed, line by line, without what differs from run to run: durations (`1.2 s`, `3 min 20 s`)
 * become `<time>`, rates (`12 rows/s`) become `<rate>`. Pictures and HTML are left out.
 */
export function printedLines(cell: CodeCell): string[] {
  const texts = cell.outputs.map((output) => {
    switch (output.output_type) {
      case 'stream':
        return output.text;
      case 'error':
        return `${output.ename}: ${output.evalue}`;
      default:
        return String(output.data['text/plain'] ?? '');
    }
  });
  return texts
    .filter((text) => text !== '')
    .flatMap((text) => text.replace(/\n$/, '').split('\n').map(steady));
}

function steady(line: string): string {
  return stripVTControlCharacters(line)
    .replace(rate, '<rate>')
    .replace(duration, '<time>')
    .replace(/<time>(?: <time>)+/g, '<time>')
    .trimEnd();
}
