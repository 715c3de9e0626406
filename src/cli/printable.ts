// The colours and weights that `paint` writes; no other sequence may reach a terminal.
const ESCAPE = '\u001b';
const ours = new RegExp(`(${ESCAPE}\\[(?:1|22|3[1-3]|39)m)`);

// Controls, marks that turn the direction of writing or show nothing, and halves of pairs; not the line's end.
const unfit = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/**
 * Text that cannot write to a terminal but what it shows: controls and marks that turn the direction of writing
 * become `�`, tabs a blank; line ends and the colours of this program stay.
 */
export function printable(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .split(ours)
    .map((part, i) => (i % 2 === 1 ? part : part.replace(unfit, shown)))
    .join('');
}

function shown(sign: string): string {
  if (sign === '\n') return sign;
  return sign === '\t' ? ' ' : '\ufffd';
}
