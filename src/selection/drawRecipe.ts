import { InputError } from '../errors/inputError';
import type { Params, ParamValue } from '../models/params';
import type { RandomState } from '../random/randomState';
import type { VectorizerChoice } from '../text/vectorizerChoice';
import type { TfidfVectorizerOptions } from '../text/vectorizerOptions';
import type { ClassifierSpace, OptionValues, SearchSpace } from './searchSpace';
import { specKey } from './specKey';
import type { TextRecipe } from './textRecipe';

/** A point of a search space. */
export interface Drawn {
  readonly text: Params;
  readonly classifier: ClassifierSpace;
  readonly options: Params;
}

/** Where a search begins: every classifier with the first value of everything. */
export function firstDrawn({ text, classifiers }: SearchSpace): Drawn[] {
  return classifiers.map((classifier) => ({
    text: pick(text, () => 0),
    classifier,
    options: pick(classifier.options, () => 0),
  }));
}

/** A point at random: a classifier, and a value of everything. */
export function drawAny({ text, classifiers }: SearchSpace, random: RandomState): Drawn {
  const classifier = classifiers[random.randint(0, classifiers.length)];
  const any = (count: number): number => random.randint(0, count);
  return { text: pick(text, any), classifier, options: pick(classifier.options, any) };
}

/** A point beside another: one thing has another value, half of the time an option of the classifier. */
export function drawBeside(
  { text, options, classifier }: Drawn,
  space: SearchSpace,
  random: RandomState,
): Drawn {
  const own = random.randint(0, 2) === 0;
  return {
    text: own ? text : change(text, space.text, random),
    classifier,
    options: own ? change(options, classifier.options, random) : options,
  };
}

/** What identifies a point. */
export function drawnKey({ text, classifier, options }: Drawn): string {
  return specKey([text, classifier.name, options]);
}

/** The recipe of a point. */
export function recipeOfDrawn({ text, classifier, options }: Drawn): TextRecipe {
  return {
    vectorizer: vectorizerOf(text),
    classifier: { name: classifier.name, params: { ...classifier.fixed, ...options } },
  };
}

/** @throws InputError when there is nothing to choose from */
export function assertSpace({ text, classifiers }: SearchSpace): void {
  if (classifiers.length === 0)
    throw new InputError('the search space has no classifiers: give one at least');
  for (const options of [text, ...classifiers.map((classifier) => classifier.options)]) {
    for (const [name, values] of Object.entries(options)) {
      if (!Array.isArray(values) || values.length === 0) {
        throw new InputError(`the search space has no values for ${name}: give a list`);
      }
    }
  }
}

function pick(options: OptionValues, place: (count: number) => number): Params {
  return Object.fromEntries(
    Object.entries(options).map(([name, values]) => [name, values[place(values.length)]]),
  );
}

function change(values: Params, options: OptionValues, random: RandomState): Params {
  const names = Object.keys(options).filter((name) => options[name].length > 1);
  if (names.length === 0) return values;
  const name = names[random.randint(0, names.length)];
  const others = options[name].filter((value) => specKey(value) !== specKey(values[name]));
  return { ...values, [name]: others[random.randint(0, others.length)] };
}

function vectorizerOf({ signs, ...words }: Params): VectorizerChoice {
  const options = words as TfidfVectorizerOptions;
  if (signs == null) return options;
  const { sublinearTf, minDf } = options;
  const ngramRange = signs as readonly ParamValue[] as readonly [number, number];
  return {
    union: [
      { name: 'words', ...options },
      { name: 'signs', analyzer: 'charWb', ngramRange, sublinearTf, minDf },
    ],
  };
}
