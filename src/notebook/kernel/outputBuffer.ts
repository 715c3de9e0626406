/** A standard stream's name, as Jupyter calls it. */
export type StreamName = 'stdout' | 'stderr';

/** Text is sent when this much has gathered, or when it is this old. */
const maxCharacters = 16_384;
const maxMilliseconds = 50;

/**
 * Gathers what a cell prints into few messages: front ends drop output that comes in thousands of messages a
 * second.
 */
export class OutputBuffer {
  private readonly send: (name: StreamName, text: string) => void;
  private name: StreamName = 'stdout';
  private parts: string[] = [];
  private characters = 0;
  private sentAt = 0;
  private timer: NodeJS.Timeout | undefined;

  constructor(send: (name: StreamName, text: string) => void) {
    this.send = send;
  }

  write(name: StreamName, text: string): void {
    if (text === '') return;
    if (name !== this.name) this.flush();
    this.name = name;
    this.parts.push(text);
    this.characters += text.length;
    // A cell that computes without pause never comes back to the timer, so the clock is looked at as well.
    if (this.characters >= maxCharacters || Date.now() - this.sentAt >= maxMilliseconds) this.flush();
    else this.timer ??= setTimeout(() => this.flush(), maxMilliseconds).unref();
  }

  /** Sends what is left. */
  flush(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    if (this.parts.length === 0) return;
    const text = this.parts.join('');
    this.parts = [];
    this.characters = 0;
    this.sentAt = Date.now();
    this.send(this.name, text);
  }
}
