// Controls, line ends, and the marks that turn the direction of writing: they break layouts and deceive readers.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
const unfit = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/g;

const entities: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
]);

/** The text in one line of at most `maxLength` characters, without controls. For alt texts, not for Plotly. */
export function plainText(text: string, maxLength = 100): string {
  // A surrogate pair is two units: twice the length is always enough, and a megabyte is not scanned.
  const oneLine = text.slice(0, 2 * maxLength + 2).replace(unfit, ' ');
  const characters = [...oneLine];
  if (characters.length <= maxLength && text.length <= 2 * maxLength + 2) return oneLine;
  return `${characters.slice(0, maxLength - 1).join('')}…`;
}

/**
 * The text as Plotly shows it unchanged: Plotly reads `<b>`, `<a href>` and entities in every text, so these
 * are escaped; it is cut to `maxLength` characters and stripped of controls.
 */
export function plotText(text: string, maxLength = 100): string {
  return plainText(text, maxLength).replace(/[&<>]/g, (character) => entities.get(character) ?? character);
}

/** {@link plotText} of each, made distinct where cutting made two equal: axes need that. */
export function plotLabels(labels: readonly string[], maxLength = 32): string[] {
  const seen = new Map<string, number>();
  return labels.map((label) => {
    const text = plotText(label, maxLength);
    const times = (seen.get(text) ?? 0) + 1;
    seen.set(text, times);
    return times === 1 ? text : `${text} (${times})`;
  });
}
