/** A member of a JSON object: its key, and its value's own text. */
export interface JsonMember {
  readonly key: string;
  readonly valueText: string;
}

function isSpace(unit: string | undefined): boolean {
  return unit === ' ' || unit === '\t' || unit === '\n' || unit === '\r';
}

function endOfString(text: string, start: number): number {
  let i = start + 1;
  while (text[i] !== '"') i += text[i] === '\\' ? 2 : 1;
  return i + 1;
}

function endOfValue(text: string, start: number): number {
  let depth = 0;
  for (let i = start; ; ) {
    const unit = text[i];
    if (unit === '"') {
      i = endOfString(text, i);
      continue;
    }
    if (depth === 0 && (unit === ',' || unit === '}')) return i;
    if (unit === '{' || unit === '[') depth++;
    if (unit === '}' || unit === ']') depth--;
    i++;
  }
}

/**
 * The members of a JSON object in the order in which they are written, with the text of their values, so that
 * numbers keep all their digits.
 *
 * @param text - one object, already known to be valid JSON
 */
export function jsonMembers(text: string): JsonMember[] {
  const members: JsonMember[] = [];
  let i = text.indexOf('{') + 1;
  for (;;) {
    while (isSpace(text[i]) || text[i] === ',') i++;
    if (text[i] === '}') return members;
    const keyEnd = endOfString(text, i);
    const key: string = JSON.parse(text.slice(i, keyEnd));
    i = text.indexOf(':', keyEnd) + 1;
    while (isSpace(text[i])) i++;
    const valueEnd = endOfValue(text, i);
    members.push({ key, valueText: text.slice(i, valueEnd).trimEnd() });
    i = valueEnd;
  }
}
