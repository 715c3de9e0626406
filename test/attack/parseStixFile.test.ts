import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { parseStixFile } from '../../src/attack/parseStixFile';
import { InputError } from '../../src/errors/inputError';
import { teaRoomPath } from './teaRoom';

const bundle = readFileSync(teaRoomPath());
const many = 10_000_000;

function parse(content: string | Uint8Array, maxBytes = many): unknown[] {
  return parseStixFile(typeof content === 'string' ? Buffer.from(content) : content, 'here', maxBytes);
}

describe('parseStixFile', () => {
  it('reads JSON, with a byte order mark or without, and gzip', () => {
    const objects = parse(bundle);
    expect(objects).toHaveLength(33);
    expect(parse(Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bundle]))).toEqual(objects);
    expect(parse(gzipSync(bundle))).toEqual(objects);
  });

  it('takes an envelope without a type', () => {
    expect(parse('{"objects": [1]}')).toEqual([1]);
  });

  it.each([
    ['', /^here: empty/],
    ['<!DOCTYPE html><html>', /^here: HTML or XML instead of JSON; it begins "<!DOCTYPE html>/],
    ['\n  <html>', /HTML or XML/],
    ['Not found', /^here: not JSON \(.*\); it begins "Not found"/],
    [bundle.subarray(0, 5000), /the JSON is cut off after 5000 bytes: fetch the file again/],
    ['{"objects": [{"a": 1}', /cut off/],
    ['{"objects": [{"a": "b', /cut off/],
    ['{"objects": [1}', /^here: not JSON/],
    [gzipSync(bundle).subarray(0, 500), /the gzip data is cut off/],
    [Buffer.concat([gzipSync(bundle).subarray(0, 20), Buffer.alloc(500, 7)]), /broken gzip data/],
    [Buffer.from([0x7b, 0xff, 0xfe, 0x00]), /not JSON in UTF-8/],
    ['[{"type": "attack-pattern"}]', /no STIX bundle: .* found an array/],
    ['{"type": "bundle", "objects": {}}', /found the fields type, objects/],
    ['17', /found "17"/],
    ['null', /found "null"/],
  ])('refuses %j', (content, message) => {
    expect(() => parse(content)).toThrow(InputError);
    expect(() => parse(content)).toThrow(message);
  });

  it('takes no more than it may, also unpacked', () => {
    expect(() => parse(bundle, 1000)).toThrow(/more than the 1000 allowed \(maxBytes\)/);
    expect(() => parse(gzipSync(Buffer.alloc(5_000_000, 32)), 1_000_000)).toThrow(/unpacks to more than/);
  });
});
