import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

/** `alert2attack review` in a process of its own. */
export interface ReviewProcess {
  readonly url: string;
  /** Ends it as a power cut would: nothing of it runs any more. */
  kill(): Promise<void>;
}

/** Starts a review, and waits until it has an address. */
export async function reviewProcess(
  tagged: string,
  model: string,
  ...more: string[]
): Promise<ReviewProcess> {
  const args = ['dist/cli/main.js', 'review', tagged, '--model', model, '--no-open', ...more];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  return { url: await addressOf(child), kill: () => kill(child) };
}

async function addressOf({ stdout }: ChildProcess): Promise<string> {
  let out = '';
  for await (const chunk of stdout!.iterator({ destroyOnReturn: false })) {
    out += String(chunk);
    const url = /http:\/\/\S+#\S+(?=\s)/.exec(out)?.[0];
    if (url) return url;
  }
  throw new Error(`the review ended: ${out}`);
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGKILL');
  await once(child, 'exit');
}
