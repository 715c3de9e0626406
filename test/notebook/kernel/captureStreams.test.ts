import { expect, it } from 'vitest';
import { captureStreams } from '../../../src/notebook/kernel/captureStreams';

it('captureStreams hears texts and bytes, joins split characters, calls back, and can be undone', async () => {
  const heard: [string, string][] = [];
  const { write } = process.stdout;
  const undo = captureStreams((name, text) => heard.push([name, text]));
  try {
    process.stdout.write('a');
    process.stdout.write(Buffer.from([0xc3]));
    await new Promise<void>((done) => process.stdout.write(new Uint8Array([0xa4]), () => done()));
    await new Promise<void>((done) => process.stderr.write('e', 'utf8', () => done()));
  } finally {
    undo();
  }
  expect(heard).toEqual([
    ['stdout', 'a'],
    ['stdout', ''],
    ['stdout', 'ä'],
    ['stderr', 'e'],
  ]);
  expect(process.stdout.write).toBe(write);
});
