import { EventEmitter } from 'node:events';
import type { ServerResponse } from 'node:http';
import { afterEach, expect, test, vi } from 'vitest';
import { EventStreams } from '../../src/review/eventStreams';
import { ReviewSession } from '../../src/review/reviewSession';
import { readReviewTable } from '../../src/review/reviewTable';
import { scratchFolder, taggedFile } from './taggedFixture';

const folder = scratchFolder();

afterEach(() => {
  vi.useRealTimers();
});

/** An answer that keeps what is written to it. */
function answer() {
  const sent: string[] = [];
  const response = Object.assign(new EventEmitter(), {
    writeHead: vi.fn(),
    write: (text: string) => sent.push(text),
    end: vi.fn(),
  });
  return { sent, response, stream: response as unknown as ServerResponse };
}

test('streams hear of decisions and of nothing for long, until they close', async () => {
  vi.useFakeTimers();
  const session = new ReviewSession(await readReviewTable(taggedFile(folder)));
  const events = new EventStreams(session);
  const [gone, stays] = [answer(), answer()];
  events.add(gone.stream);
  events.add(stays.stream);
  gone.response.emit('close');
  session.decide({ row: 2, version: 0, kind: 'none', id: null });
  vi.advanceTimersByTime(15_000);
  expect(gone.sent).toEqual(['data: []\n\n']);
  expect(stays.sent).toEqual([
    'data: []\n\n',
    'data: [{"row":2,"version":1,"decision":{"kind":"none","id":null},"place":1}]\n\n',
    ':\n\n',
  ]);
  events.close();
  expect([gone.response.end.mock.calls.length, stays.response.end.mock.calls.length]).toEqual([0, 1]);
  session.decide({ row: 3, version: 0, kind: 'none', id: null });
  expect(stays.sent).toHaveLength(3);
  session.close();
});

test('more pages than a person opens are refused', async () => {
  const session = new ReviewSession(await readReviewTable(taggedFile(folder, 'b.csv')));
  const events = new EventStreams(session);
  for (let i = 0; i < 32; i++) events.add(answer().stream);
  expect(() => events.add(answer().stream)).toThrow('too many pages are open');
  events.close();
  session.close();
});
