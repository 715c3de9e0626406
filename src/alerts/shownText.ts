// What JSON leaves as it is, but a terminal obeys: C1 controls and marks that turn the reading direction.
const unsafe = /[\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g;

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** Text of a file for a message: in quotes, on one line, harmless to a terminal, cut after 60 characters. */
export function shownText(text: string): string {
  const short = text.length > 60 ? `${text.slice(0, 60)}…` : text;
  return JSON.stringify(short).replace(unsafe, escaped);
}
