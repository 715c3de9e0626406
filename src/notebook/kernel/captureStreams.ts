import { StringDecoder } from 'node:string_decoder';
import type { StreamName } from './outputBuffer';

type WriteCallback = (error?: Error | null) => void;

/**
 * Sends whatever the process prints to a listener instead of the terminal.
 * @returns undoes it
 */
export function captureStreams(listener: (name: StreamName, text: string) => void): () => void {
  const undo = (['stdout', 'stderr'] as const).map((name) => {
    const stream = process[name];
    const write = stream.write;
    const decoder = new StringDecoder('utf8');
    stream.write = (
      chunk: string | Uint8Array,
      encoding?: BufferEncoding | WriteCallback,
      callback?: WriteCallback,
    ): boolean => {
      listener(name, typeof chunk === 'string' ? chunk : decoder.write(Buffer.from(chunk)));
      const done = typeof encoding === 'function' ? encoding : callback;
      if (done) process.nextTick(done);
      return true;
    };
    return () => {
      stream.write = write;
    };
  });
  return () => {
    for (const restore of undo) restore();
  };
}
