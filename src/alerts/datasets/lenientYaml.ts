import { createRequire } from 'node:module';

const load = createRequire(__filename);

/** What a YAML text holds, or why it cannot be read. */
export type YamlResult = { readonly value: unknown } | { readonly problem: string };

function parse(text: string): YamlResult {
  const { parseAllDocuments } = load('yaml') as typeof import('yaml');
  // A key that is there twice counts as its last value, as PyYAML has it.
  const documents = parseAllDocuments(text, { uniqueKeys: false, logLevel: 'silent', prettyErrors: false });
  const [first] = documents;
  if (!first || !('errors' in first)) return { value: undefined };
  const [error] = first.errors;
  if (error) return { problem: error.message };
  try {
    return { value: first.toJS({ maxAliasCount: 100 }) };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

/**
 * Reads the first document of a YAML text. Repeated keys are no fault, and tabs where YAML wants blanks are
 * taken for two blanks.
 */
export function lenientYaml(text: string): YamlResult {
  const result = parse(text);
  return 'problem' in result && text.includes('\t') ? parse(text.replaceAll('\t', '  ')) : result;
}

/** A member of a YAML mapping; undefined when it is not there, or there is no mapping. */
export function member(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Readonly<Record<string, unknown>>)[key];
}
