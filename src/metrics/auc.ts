import { InputError } from '../errors/inputError';

/**
 * The area under a curve by the trapezoidal rule, as scikit-learn's `auc`; NaN when a coordinate is.
 * @param x - all ascending or all descending, equal neighbours allowed
 * @throws InputError on unequal lengths, fewer than two points, or an `x` that turns back
 */
export function auc(x: ArrayLike<number>, y: ArrayLike<number>): number {
  if (x.length !== y.length) throw new InputError(`${x.length} x values, but ${y.length} y values`);
  if (x.length < 2) throw new InputError(`an area needs at least 2 points, found ${x.length}`);
  let area = 0;
  let up = false;
  let down = false;
  for (let k = 1; k < x.length; k++) {
    const step = x[k] - x[k - 1];
    if (step > 0) up = true;
    if (step < 0) down = true;
    area += (step * (y[k] + y[k - 1])) / 2;
  }
  if (up && down) throw new InputError('x goes up and down: sort the points by x');
  return down ? -area : area;
}
