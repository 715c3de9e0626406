import { InputError } from '../errors/inputError';
import { knowledgeSources } from '../models/evidence/knowledgeRows';

/**
 * Checks ATT&CK's texts as a model file has them.
 * @throws InputError when they are no list of kinds, each with as many ids as texts
 */
export function checkKnowledge(json: unknown): void {
  const isFit = Array.isArray(json) && json.every(isPart);
  if (!isFit) throw new InputError("knowledge must be a list of ATT&CK's texts and their ids: train again");
}

function isPart(part: unknown): boolean {
  if (typeof part !== 'object' || part === null) return false;
  const { source, texts, ids } = part as Record<string, unknown>;
  return (
    (knowledgeSources as readonly unknown[]).includes(source) &&
    areTexts(texts) &&
    areTexts(ids) &&
    texts.length === ids.length
  );
}

function areTexts(list: unknown): list is readonly string[] {
  return Array.isArray(list) && list.every((item) => typeof item === 'string');
}
