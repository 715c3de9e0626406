/**
 * Breaks a text between words into lines of at most `width` characters, joined by `<br>`; a longer word has a
 * line for itself. Takes text that is already escaped for Plotly.
 */
export function wrapText(text: string, width: number): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  lines.push(line);
  return lines.join('<br>');
}
