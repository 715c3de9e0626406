import { InputError } from '../errors/inputError';
import { MAX_RECORD_LENGTH } from './limits';

/** A line of a file: its text without the line end, and its number from 1. */
export interface TextLine {
  readonly text: string;
  readonly line: number;
}

/**
 * The lines of a text, those of one chunk at a time, the blank ones left out.
 *
 * @throws InputError when a line is longer than 1 MiB
 */
export async function* textLines(chunks: AsyncIterable<string>, path: string): AsyncGenerator<TextLine[]> {
  let rest = '';
  let line = 0;
  const lines = (texts: readonly string[]): TextLine[] => {
    const found: TextLine[] = [];
    for (const text of texts) {
      line++;
      if (text.length > MAX_RECORD_LENGTH) {
        throw new InputError(`${path}, line ${line}: the line is longer than 1 MiB`);
      }
      if (text.trim() !== '') found.push({ text, line });
    }
    return found;
  };
  for await (const chunk of chunks) {
    const texts = (rest + chunk).split('\n');
    rest = texts.pop()!;
    yield lines(texts);
    if (rest.length > MAX_RECORD_LENGTH) lines([rest]);
  }
  yield lines([rest]);
}
