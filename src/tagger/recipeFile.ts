import { existsSync, readFileSync } from 'node:fs';
import { InputError } from '../errors/inputError';
import { writeFileAtomic } from '../files/writeFileAtomic';
import { entryNamed } from '../models/estimatorLookup';
import { allEstimators } from '../selection/estimatorRegistry';
import type { TaggerRecipe } from './taggerRecipe';

const recipeFormat = 'alert2attack-recipe';
const recipeVersion = 1;

/**
 * Writes a recipe as a JSON file, which {@link readRecipeFile} reads and people can change.
 * @param found - how the recipe was found, to keep with it
 * @throws InputError when the place cannot be written
 */
export function writeRecipeFile(path: string, recipe: TaggerRecipe, found: object = {}): void {
  const content = { format: recipeFormat, version: recipeVersion, recipe, found };
  writeFileAtomic(path, `${JSON.stringify(content, null, 1)}\n`);
}

/**
 * The recipe in a file. It is data: nothing in it is run. Options are checked when a tagger is fitted by it.
 * @throws InputError when there is no such file, or it holds no recipe
 */
export function readRecipeFile(path: string): TaggerRecipe {
  if (!existsSync(path)) throw new InputError(`no recipe file ${path}: "alert2attack search" writes one`);
  const file = parse(path);
  if (!isRecord(file) || file['format'] !== recipeFormat) {
    throw new InputError(`${path} is JSON, but no recipe: expected "format": "${recipeFormat}"`);
  }
  if (file['version'] !== recipeVersion) {
    throw new InputError(
      `${path} is a recipe of version ${String(file['version'])}; this package reads version ${recipeVersion}`,
    );
  }
  const recipe = file['recipe'];
  const classifier = isRecord(recipe) ? recipe['classifier'] : null;
  const isWhole =
    isRecord(recipe) &&
    isRecord(recipe['vectorizer']) &&
    isRecord(classifier) &&
    (classifier['params'] === undefined || isRecord(classifier['params']));
  if (!isWhole)
    throw new InputError(`${path}: the recipe needs "vectorizer" and "classifier", each an object`);
  entryNamed(allEstimators, String(classifier['name']));
  const { sampler, metadata } = recipe;
  if (sampler !== undefined && !(isRecord(sampler) && typeof sampler['name'] === 'string')) {
    throw new InputError(`${path}: the recipe's "sampler" must be an object with a "name", such as smote`);
  }
  if (!([undefined, true, false, 'auto'] as unknown[]).includes(metadata)) {
    throw new InputError(`${path}: the recipe's "metadata" must be true, false or "auto"`);
  }
  return recipe as unknown as TaggerRecipe;
}

function parse(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new InputError(`${path} is no JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
