import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/errors/inputError';
import { AlertTagger } from '../../src/tagger/alertTagger';
import { writeModelFile } from '../../src/tagger/modelFile';
import { scratchFolder } from '../cli/scratchFolder';
import { trainedTagger } from './trainedTagger';

const folder = scratchFolder();
const path = join(folder, 'tampered.json');
/** What somebody may put in the place of any part. */
const replacements: readonly unknown[] = [
  undefined,
  null,
  -1,
  1e9,
  'x',
  [],
  {},
  [null],
  [1, 2],
  { type: 'float64', base64: 'AAAAAAAA8D8=' },
  { type: 'int32', base64: '////fw==' },
];

/** Every place of a part of the content, arrays' elements aside but for their first. */
function places(value: unknown, way: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null || way.length > 4) return [];
  const keys = Array.isArray(value) ? ['0'].filter((key) => key in value) : Object.keys(value);
  return keys.flatMap((key) => [
    [...way, key],
    ...places((value as Record<string, unknown>)[key], [...way, key]),
  ]);
}

function replaced(content: object, way: readonly string[], part: unknown): object {
  const copy = structuredClone(content);
  let holder = copy as Record<string, unknown>;
  for (const key of way.slice(0, -1)) holder = holder[key] as Record<string, unknown>;
  holder[way[way.length - 1]] = part;
  return copy;
}

/** Loads the content as a model file with a right checksum, and uses it; gives what was thrown. */
function failureOf(content: object): unknown {
  try {
    writeModelFile(path, content);
    const tagger = AlertTagger.load(path);
    tagger.tag(['procdump of lsass', '']);
    return undefined;
  } catch (error) {
    return error;
  }
}

describe.each(['nearest-alert', 'random-forest', 'ml-random-forest'])('a model file of %s', (estimator) => {
  it('of which any part was exchanged is refused with an InputError, or still tags', async () => {
    const content = JSON.parse(JSON.stringify((await trainedTagger(estimator)).toJSON()));
    const faults: string[] = [];
    for (const way of places(content)) {
      for (const part of replacements) {
        const failure = failureOf(replaced(content, way, part));
        if (failure === undefined || failure instanceof InputError) continue;
        faults.push(`${way.join('.')} = ${JSON.stringify(part)}: ${String(failure)}`);
      }
    }
    expect(faults).toEqual([]);
  });

  it('of another classifier, or with techniques that are not its classes, is refused', async () => {
    const content = JSON.parse(JSON.stringify((await trainedTagger(estimator)).toJSON()));
    const other = (
      await trainedTagger(estimator === 'nearest-alert' ? 'decision-tree' : 'nearest-alert')
    ).toJSON();
    expect(failureOf({ ...content, classifier: other.classifier })).toBeInstanceOf(InputError);
    const { techniques } = content;
    expect(String(failureOf({ ...content, techniques: techniques.slice(1) }))).toMatch(
      /3 techniques are not the 4 classes/,
    );
    expect(failureOf({ ...content, techniques: [{ ...techniques[0], techniqueId: 7 }] })).toBeInstanceOf(
      InputError,
    );
  });
});
