import { InputError } from '../errors/inputError';
import { fixedVocabulary } from './fixedVocabulary';
import { checkVectorizerOptions, type TfidfVectorizerOptions } from './vectorizerOptions';

/** A fitted vectorizer as JSON data. */
export interface VectorizerJSON {
  readonly type: string;
  readonly options: unknown;
  /** The terms in the order of their columns. */
  readonly terms: readonly string[];
  readonly [field: string]: unknown;
}

/**
 * The options as JSON data.
 * @throws InputError when one of them is a function: a file cannot hold it
 */
export function vectorizerOptionsToJson(options: TfidfVectorizerOptions): TfidfVectorizerOptions {
  for (const [name, value] of Object.entries(options)) {
    if (typeof value !== 'function') continue;
    const instead =
      name === 'tokenizer'
        ? "use 'natural-word', 'natural-stem' or a tokenPattern"
        : "use 'natural', or leave it out";
    throw new InputError(`${name} is a function, which a model file cannot hold: ${instead}`);
  }
  const { vocabulary } = options;
  return vocabulary ? { ...options, vocabulary: fixedVocabulary(vocabulary) } : { ...options };
}

const booleans = ['lowercase', 'binary', 'useIdf', 'smoothIdf', 'sublinearTf'] as const;

/**
 * Checks what {@link vectorizerOptionsToJson} gave, and the terms with it.
 * @throws InputError when it is something else
 */
export function checkVectorizerJson(json: VectorizerJSON, type: string): TfidfVectorizerOptions {
  if (json?.type !== type) throw new InputError(`expected a ${type}, found ${json?.type ?? typeof json}`);
  if (!isStrings(json.terms) || json.terms.length === 0) {
    throw new InputError(`the ${type} has no list of terms`);
  }
  if (new Set(json.terms).size !== json.terms.length) throw new InputError(`the ${type} has a term twice`);
  if (typeof json.options !== 'object' || json.options === null) {
    throw new InputError(`the ${type} has no options`);
  }
  const options = json.options as TfidfVectorizerOptions;
  for (const name of booleans) {
    if (!['boolean', 'undefined'].includes(typeof options[name])) {
      throw new InputError(`${name} is ${JSON.stringify(options[name])}, it must be true or false`);
    }
  }
  if (!['string', 'undefined'].includes(typeof options.tokenPattern)) {
    throw new InputError(`tokenPattern is ${JSON.stringify(options.tokenPattern)}, it must be a pattern`);
  }
  if (options.vocabulary != null && !isStrings(options.vocabulary)) {
    throw new InputError('vocabulary must be a list of terms');
  }
  checkVectorizerOptions(options);
  return options;
}

function isStrings(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
