import type { GridSearchResult } from '../../selection/gridSearchResult';
import { brief, briefFields, className, isPlain } from './brief';
import { fittedState } from './fittedState';
import { searchTable } from './searchShown';
import type { Shown } from './shown';

/** What is set in a tagger, which keeps no `options`. */
const taggerSettings = ['estimator', 'recipe'];

/**
 * Anything that is made with options (classifiers, vectorizers, encoders, samplers, splitters, searches, a tagger):
 * its name, the options given, and what it has learnt.
 */
export function estimatorShown(value: object): Shown | undefined {
  const name = className(value);
  const options = optionsOf(value);
  if (name === undefined || options === undefined) return undefined;
  const state = fittedState(value);
  const given = briefFields(options);
  return {
    title: name,
    lines: [
      given === '' ? 'default options' : given,
      ...bestParams(value),
      ...(state === undefined ? [] : [state]),
    ],
    tables: searched(value),
  };
}

function optionsOf(value: object): object | undefined {
  const { options }: { options?: unknown } = value;
  if (isPlain(options)) return options;
  if (!('fit' in value) || !('recipe' in value)) return undefined;
  return Object.fromEntries(taggerSettings.map((key) => [key, Reflect.get(value, key)]));
}

function bestParams(value: object): string[] {
  const best = result(value, 'bestParams');
  return isPlain(best) ? [`best: ${brief(best)}`] : [];
}

function searched(value: object): Shown['tables'] {
  const results = result(value, 'cvResults');
  return Array.isArray(results) ? [searchTable(results as GridSearchResult[])] : [];
}

/** What a search has found; nothing before it is fitted. */
function result(value: object, name: string): unknown {
  try {
    return Reflect.get(value, name);
  } catch {
    return undefined;
  }
}
