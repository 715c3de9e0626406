import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvRows } from '../../src/alerts/csvRows';
import { jsonlColumns } from '../../src/alerts/jsonlRows';
import { utf8Text } from '../../src/alerts/utf8Text';
import { InputError } from '../../src/errors/inputError';
import { all, chunks } from './scratch';

async function onlyInputErrors(reading: Promise<unknown>): Promise<void> {
  const error = await reading.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error !== undefined) expect(error).toBeInstanceOf(InputError);
}

describe('the readers, whatever they are given', () => {
  it('read CSV or refuse it with an InputError that names line and column', async () => {
    const text = fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', ' ', 'a'), maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(text, async (end) => {
        const reading = all(csvRows(chunks(`a,b\n${end}`), 'a.csv'));
        await onlyInputErrors(reading);
        await reading.catch(({ message }) => expect(message).toMatch(/^a\.csv, line \d+, column \d+/));
      }),
      { numRuns: 300 },
    );
  });

  it('read JSONL or refuse it', async () => {
    const text = fc.string({
      unit: fc.constantFrom('{', '}', '"', ':', ',', '[', ']', '\\', '\n', '1', 'a'),
    });
    await fc.assert(
      fc.asyncProperty(text, (end) => onlyInputErrors(jsonlColumns(chunks(`{"a":1}\n${end}`), 'a.jsonl'))),
      { numRuns: 300 },
    );
  });

  it('read bytes as UTF-8 or refuse them', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array(), fc.uint8Array(), (a, b) =>
        onlyInputErrors(all(utf8Text(chunks(Buffer.from(a), Buffer.from(b)), 'a.csv'))),
      ),
      { numRuns: 300 },
    );
  });
});
