import { styleText } from 'node:util';

/** The part of a stream that decides whether colours fit. */
export interface PaintedStream {
  readonly isTTY?: boolean;
}

const styles = {
  heading: 'bold',
  good: 'green',
  bad: 'red',
  warning: 'yellow',
  stronglyFor: ['bold', 'green'],
  stronglyAgainst: ['bold', 'red'],
} as const;

/** What a piece of text is, which its colour tells. */
export type PaintStyle = keyof typeof styles;

/**
 * Whether a stream takes colours: a terminal does, unless the environment has NO_COLOR (https://no-color.org) or says
 * that the terminal is dumb; FORCE_COLOR decides before all of these, and 0 there means none.
 */
export function hasColours(stream: PaintedStream, env: NodeJS.ProcessEnv = process.env): boolean {
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined) return !['0', 'false'].includes(forced);
  return stream.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb';
}

/** The text in the colour of a style, where the stream, standard output by default, takes colours. */
export function paint(style: PaintStyle, text: string, stream: PaintedStream = process.stdout): string {
  if (!hasColours(stream)) return text;
  return styleText([styles[style]].flat(), text, { validateStream: false });
}
