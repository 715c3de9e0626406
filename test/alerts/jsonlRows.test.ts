import { describe, expect, it } from 'vitest';
import { jsonlColumns, jsonlRows } from '../../src/alerts/jsonlRows';
import { all, chunks } from './scratch';

async function rows(text: string) {
  const columns = await jsonlColumns(chunks(text), 'a.jsonl');
  return {
    columns,
    cells: (await all(jsonlRows(chunks(text), 'a.jsonl', columns))).flatMap(({ cells }) => cells),
  };
}

describe('jsonlColumns', () => {
  it('gathers the keys of all objects in the order of their first appearance', async () => {
    expect((await rows('{"b":"1","a":"2"}\n{"a":"3","2":"4"}\n')).columns).toEqual(['b', 'a', '2']);
  });
});

describe('jsonlRows', () => {
  it('keeps strings, and the JSON text of anything else', async () => {
    const { cells } = await rows('{"a":" 007 ","b":1.50,"c":[1, {"x":true}],"d":false}\n');
    expect(cells).toEqual([[' 007 ', '1.50', '[1, {"x":true}]', 'false']]);
  });

  it('takes null and a missing key for an empty cell', async () => {
    expect((await rows('{"a":null,"b":"x"}\r\n\r\n{"a":"null"}')).cells).toEqual([
      ['', 'x'],
      ['null', ''],
    ]);
  });

  it.each([
    [
      'no JSON',
      '{"a":"1"}\n{"a":\n',
      'a.jsonl, line 2: expected one JSON object, found "{\\"a\\":", which is no valid JSON',
    ],
    ['an array', '{"a":"1"}\n\n[1]\n', 'a.jsonl, line 3: expected one JSON object, found an array'],
    ['a string', '"x"\n', 'found a string'],
    ['null', 'null\n', 'found null'],
    ['a JSON file', '[\n{"a":1}]', 'the file is one JSON array: write one object per line'],
    ['a repeated key', '{"a":"1","a":"2"}', 'a.jsonl, line 1: the key "a" is there twice'],
  ])('names the line of %s', async (_, text, message) => {
    await expect(rows(text)).rejects.toThrow(message);
  });

  it('notices that the file was changed between its two readings', async () => {
    await expect(all(jsonlRows(chunks('{"b":1}'), 'a.jsonl', ['a']))).rejects.toThrow(
      'changed while it was read',
    );
  });
});
