// Controls, marks that turn the direction of writing or show nothing, and halves of pairs: they deceive readers
// and terminals.
const unfit = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** The text with line ends and tabs as blanks, and other controls as `�`: of the same length, safe to print. */
export function visibleText(text: string): string {
  return text.replace(unfit, (sign) =>
    /[\t-\r\u2028\u2029]/.test(sign) ? ' ' : '\ufffd'.repeat(sign.length),
  );
}
