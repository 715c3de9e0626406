import { describe, expect, it } from 'vitest';
import { tableFormat } from '../../src/alerts/tableFormat';

describe('tableFormat', () => {
  it.each(['a.jsonl', 'a.NDJSON', 'a.b.jsonl.gz'])('takes %s for JSONL', (name) =>
    expect(tableFormat(name)).toBe('jsonl'),
  );

  it.each(['a.csv', 'a.csv.gz', 'a.txt', 'jsonl', 'a.jsonl.csv'])('takes %s for CSV', (name) =>
    expect(tableFormat(name)).toBe('csv'),
  );
});
