import { expect, test } from 'vitest';
import { eventData } from '../../../web/review/eventData';

test('events are put together however they are cut, and comments left out', async () => {
  const bytes = new TextEncoder().encode('data: "ä"\n\n:\n\ndata: 2\n\ndata: 3');
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (let i = 0; i < bytes.length; i++) controller.enqueue(bytes.subarray(i, i + 1));
      controller.close();
    },
  });
  const found: string[] = [];
  for await (const data of eventData(body)) found.push(data);
  expect(found).toEqual(['"ä"', '2']);
});
