import { collapse } from './stripMarkup';

const spaceBeforeMark = / (?=[.,;:])/g;

/**
 * A procedure example's description as the labelled sentence that the procedures data set holds. As
 * `stripMarkup`, but every blank before one of `.,;:` goes, also in ` .NET` and ` .zip`: the published
 * sentences, and the figures measured on them, are made this way.
 */
export function procedureSentence(description: string): string {
  return collapse(description).replace(spaceBeforeMark, '');
}
