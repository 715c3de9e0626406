import { naturalPorterStemmer } from './naturalModules';

const techniqueId = /^T\d{4}(\.\d{3})?$/i;
// No English word is longer, and the stemmer's patterns need not see encoded payloads.
const LONGEST_WORD = 64;

/**
 * The Porter stem (1980, as `natural` has it) of each token, in lower case. Technique ids and tokens of more
 * than 64 characters stay as they are.
 */
export function stemTokens(tokens: readonly string[]): string[] {
  const stemmer = naturalPorterStemmer();
  return tokens.map((token) =>
    token.length > LONGEST_WORD || techniqueId.test(token) ? token : stemmer.stem(token),
  );
}
