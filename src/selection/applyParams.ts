import { InputError } from '../errors/inputError';
import type { Params } from '../models/params';
import { type EstimatorSpec, type StepSpec, stepsOf } from './estimatorSpec';

/**
 * The specification with some options changed. A plain name is an option of the classifier; `step__option`, as
 * scikit-learn writes it, is one of the step with that name.
 *
 * @throws InputError when there is no such step
 */
export function applyParams(spec: EstimatorSpec, params: Params): EstimatorSpec {
  let steps = stepsOf(spec);
  for (const [name, value] of Object.entries(params)) {
    const cut = name.indexOf('__');
    const place = cut < 0 ? steps.length - 1 : placeOf(steps, name.slice(0, cut));
    const option = cut < 0 ? name : name.slice(cut + 2);
    steps = steps.map((step, k) =>
      k === place ? { ...step, params: { ...step.params, [option]: value } } : step,
    );
  }
  return steps.length === 1 && !('steps' in spec) ? steps[0] : { steps };
}

function placeOf(steps: readonly StepSpec[], name: string): number {
  const place = steps.findIndex((step) => step.name === name);
  if (place < 0) {
    throw new InputError(
      `no step is called ${JSON.stringify(name)}: the steps are ${steps.map((step) => step.name).join(', ')}`,
    );
  }
  return place;
}
