import { InputError } from '../errors/inputError';
import type { Params, ParamValue } from '../models/params';
import type { RandomState } from '../random/randomState';
import type { VectorizerChoice } from '../text/vectorizerChoice';
import type { TfidfVectorizerOptions } from '../text/vectorizerOptions';
import type { StepSpec } from './estimatorSpec';
import type { ClassifierSpace, OptionValues, SearchSpace } from './searchSpace';
import { specKey } from './specKey';
import type { TextRecipe } from './textRecipe';

/** A point of a search space. */
export interface Drawn {
  readonly text: Params;
  readonly sampler: StepSpec | null;
  readonly classifier: ClassifierSpace;
  readonly options: Params;
}

/** Where a search begins: every classifier with the first value of everything. */
export function firstDrawn({ text, samplers = [null], classifiers }: SearchSpace): Drawn[] {
  return classifiers.map((classifier) => ({
    text: pick(text, () => 0),
    sampler: samplers[0],
    classifier,
    options: pick(classifier.options, () => 0),
  }));
}

/** A point at random: a classifier, and a value of everything. */
export function drawAny({ text, samplers = [null], classifiers }: SearchSpace, random: RandomState): Drawn {
  const classifier = classifiers[random.randint(0, classifiers.length)];
  const any = (count: number): number => random.randint(0, count);
  return {
    text: pick(text, any),
    classifier,
    options: pick(classifier.options, any),
    sampler: samplers[any(samplers.length)],
  };
}

/** A point beside another: one thing has another value, an option of the classifier, of words, or the sampler. */
export function drawBeside(drawn: Drawn, space: SearchSpace, random: RandomState): Drawn {
  const { samplers = [null] } = space;
  const turn = random.randint(0, samplers.length > 1 ? 3 : 2);
  const { options, classifier, text, sampler } = drawn;
  if (turn === 0) return { ...drawn, options: change(options, classifier.options, random) };
  if (turn === 1) return { ...drawn, text: change(text, space.text, random) };
  return { ...drawn, sampler: another(samplers, sampler, random) };
}

/** What identifies a point. */
export function drawnKey({ text, sampler, classifier, options }: Drawn): string {
  return specKey([text, sampler, classifier.name, options]);
}

/** The recipe of a point. */
export function recipeOfDrawn({ text, sampler, classifier, options }: Drawn): TextRecipe {
  return {
    vectorizer: vectorizerOf(text),
    ...(sampler && { sampler }),
    classifier: { name: classifier.name, params: { ...classifier.fixed, ...options } },
  };
}

/** @throws InputError when there is nothing to choose from */
export function assertSpace({ text, samplers = [null], classifiers }: SearchSpace): void {
  if (samplers.length === 0)
    throw new InputError('the search space has no samplers: give a list, null in it for none');
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
  return { ...values, [name]: another(options[name], values[name], random) };
}

function another<T>(values: readonly T[], value: T, random: RandomState): T {
  const others = values.filter((other) => specKey(other) !== specKey(value));
  return others[random.randint(0, others.length)];
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
