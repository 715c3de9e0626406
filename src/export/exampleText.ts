import { plainText } from '../plots/plotText';
import { wellFormed } from './wellFormed';

/**
 * Foreign text as people may read it within a report: one line, at most 200 characters, without controls and
 * marks that turn the direction of writing. Markup stays as it is: the formats that take this text hold plain text.
 */
export function exampleText(text: string, maxLength = 200): string {
  return wellFormed(plainText(text, maxLength)).trim();
}
