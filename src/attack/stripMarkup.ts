const formattingTag = /<\/?(?:code|br|b|i|em|strong|p|ul|ol|li)\s*\/?>/gi;
const space = /\s+/g;
const spaceBeforeMark = / (?=[.,;:](?:[\s.,;:)"'”’]|$)|\))/g;
const spaceInBracket = /\( /g;

/**
 * ATT&CK's Markdown as plain text on one line: links become their text, citations and formatting tags go,
 * white space is collapsed. Back-ticks stay, and so do placeholders such as `<pid>`.
 *
 * The blanks that citations and tags leave within brackets and before a full stop or comma go too, but
 * `.NET` and `.zip` keep theirs.
 * Takes time in proportion to the text's length, whatever the text.
 */
export function stripMarkup(text: string): string {
  return collapse(text).replace(spaceInBracket, '(').replace(spaceBeforeMark, '');
}

/** The steps that `stripMarkup` and `procedureSentence` share. */
export function collapse(text: string): string {
  return stripCitations(stripLinks(text)).replace(formattingTag, ' ').replace(space, ' ').trim();
}

/** `[text](address)` becomes `text`. A scan, as a pattern would look for a missing `]` from every `[`. */
export function stripLinks(text: string): string {
  let out = '';
  let done = 0;
  let close = 0;
  for (let open = text.indexOf('['); open >= 0; open = text.indexOf('[', open + 1)) {
    if (close <= open) close = text.indexOf(']', open);
    if (close < 0) break;
    if (text[close + 1] !== '(' || close === open + 1) continue;
    const end = text.indexOf(')', close + 2);
    if (end < 0) break;
    if (end === close + 2) continue;
    out += text.slice(done, open) + text.slice(open + 1, close);
    done = end + 1;
    open = end;
  }
  return out + text.slice(done);
}

/** `(Citation: …)` becomes a blank. */
export function stripCitations(text: string): string {
  const mark = '(Citation:';
  let out = '';
  let done = 0;
  for (let open = text.indexOf(mark); open >= 0; open = text.indexOf(mark, done)) {
    const end = text.indexOf(')', open);
    if (end < 0) break;
    out += `${text.slice(done, open)} `;
    done = end + 1;
  }
  return out + text.slice(done);
}
