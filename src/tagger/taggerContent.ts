import { InputError } from '../errors/inputError';
import type { TruncatedSVDJSON } from '../matrix/truncatedSvd';
import type { ModelJSON } from '../models/classifier';
import type { TextVectorizerJSON } from '../text/textVectorizer';
import { checkKnowledge } from './checkKnowledge';
import type { CalibrationJSON } from './confidenceCalibration';
import type { HeldBackJSON } from './heldBackRecord';
import type { KnowledgeTexts } from './knowledgeTexts';
import type { MetadataUseJSON } from './metadataUseJson';
import type { TaggerRecipe } from './taggerRecipe';
import type { TechniqueInfo } from './techniqueInfo';
import type { TrainingData } from './trainingData';

/** Figures of an evaluation, by name. */
export interface TaggerMetrics {
  readonly [name: string]: number | string;
}

/** The labelled alerts that a tagger learned from, to explain its tags by. */
export interface TaggerExamples {
  readonly alerts: readonly string[];
  readonly ids: readonly string[];
}

/** What a model file holds of a tagger. */
export interface TaggerContent {
  readonly estimator: string;
  readonly recipe: TaggerRecipe;
  readonly trainedOn: TrainingData;
  readonly metrics: TaggerMetrics | null;
  readonly techniques: readonly TechniqueInfo[];
  readonly vectorizer: TextVectorizerJSON;
  readonly reduction: TruncatedSVDJSON | null;
  readonly classifier: ModelJSON;
  /** Null or left out where ATT&CK's texts were not learned from. */
  readonly knowledge?: readonly KnowledgeTexts[] | null;
  /** Null where they were not kept; files of older versions have none. */
  readonly examples?: TaggerExamples | null;
  /** Null or left out where only the text is read; it checks itself when it is read. */
  readonly metadata?: MetadataUseJSON | null;
  /** Null or left out where it was not learned; it checks itself when it is read. */
  readonly calibration?: CalibrationJSON | null;
  /** Null or left out where no rows were held back; files of older versions have none. */
  readonly heldBack?: HeldBackJSON | null;
}

/**
 * Checks the frame of a tagger's JSON; vectorizer and classifier check their own parts when they are read.
 * @throws InputError naming the first field that is not what it must be
 */
export function checkTaggerContent(json: unknown): TaggerContent {
  const content = record(json, 'the content');
  text(content['estimator'], 'estimator');
  const recipe = record(content['recipe'], 'recipe');
  record(recipe['vectorizer'], 'recipe.vectorizer');
  text(record(recipe['classifier'], 'recipe.classifier')['name'], 'recipe.classifier.name');
  const trainedOn = record(content['trainedOn'], 'trainedOn');
  for (const name of ['rows', 'classes']) count(trainedOn[name], `trainedOn.${name}`);
  for (const name of ['sha256', 'attackVersion']) text(trainedOn[name], `trainedOn.${name}`);
  if (!Array.isArray(content['techniques'])) throw unfit('techniques', 'a list', content['techniques']);
  content['techniques'].forEach((item, j) => {
    checkTechnique(item, `techniques[${j}]`);
  });
  record(content['vectorizer'], 'vectorizer');
  if (content['reduction'] !== null) record(content['reduction'], 'reduction');
  record(content['classifier'], 'classifier');
  if (content['examples'] != null) checkExamples(content['examples']);
  if (content['metadata'] != null) record(content['metadata'], 'metadata');
  if (content['heldBack'] != null) record(content['heldBack'], 'heldBack');
  if (content['knowledge'] != null) checkKnowledge(content['knowledge']);
  return json as TaggerContent;
}

function checkExamples(json: unknown): void {
  const { alerts, ids } = record(json, 'examples');
  for (const [name, list] of Object.entries({ alerts, ids })) {
    if (!Array.isArray(list) || !list.every((item) => typeof item === 'string')) {
      throw unfit(`examples.${name}`, 'a list of texts', list);
    }
  }
  const [rows, labels] = [alerts as string[], ids as string[]].map(({ length }) => length);
  if (rows !== labels) throw unfit('examples.ids', `a list of ${rows} texts`, labels);
}

function checkTechnique(json: unknown, where: string): void {
  const technique = record(json, where);
  text(technique['techniqueId'], `${where}.techniqueId`);
  text(technique['techniqueName'], `${where}.techniqueName`);
  const { tactics } = technique;
  if (!Array.isArray(tactics) || !tactics.every((tactic) => typeof tactic === 'string')) {
    throw unfit(`${where}.tactics`, 'a list of texts', tactics);
  }
}

function record(value: unknown, where: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw unfit(where, 'an object', value);
  return value as Record<string, unknown>;
}

function text(value: unknown, where: string): void {
  if (typeof value !== 'string') throw unfit(where, 'a text', value);
}

function count(value: unknown, where: string): void {
  if (!Number.isInteger(value) || (value as number) < 0) throw unfit(where, 'a whole number', value);
}

function unfit(where: string, expected: string, found: unknown): InputError {
  const shown = JSON.stringify(found)?.slice(0, 60) ?? String(found);
  return new InputError(`${where} must be ${expected}, found ${shown}`);
}
