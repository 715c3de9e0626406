const abbreviation = /(?:^|[\s(])(?:e\.g|i\.e|etc|vs|cf|ex|no|fig|approx)\.$/i;
const SHORTEST = 20;

/**
 * The sentences of a text on one line: cut behind `.`, `!` or `?` where a blank and then no lower-case letter
 * follows, but not behind `e.g.` and the like. A piece of less than 20 characters stays with the next.
 */
export function splitSentences(text: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    if (!'.!?'.includes(text[at]) || text[at + 1] !== ' ' || /\p{Ll}/u.test(text[at + 2] ?? '')) continue;
    const sentence = text.slice(start, at + 1).trim();
    if (sentence.length < SHORTEST || abbreviation.test(sentence.slice(-12))) continue;
    sentences.push(sentence);
    start = at + 1;
  }
  const rest = text.slice(start).trim();
  if (rest !== '') sentences.push(rest);
  return sentences;
}
