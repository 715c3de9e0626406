/**
 * The natural logarithm of a positive number, correctly rounded. NumPy's logarithm is that in more than 99
 * of 100 cases, `Math.log` in 92, and IDF weights should be NumPy's to the last bit.
 *
 * One Newton step from `Math.log`, with the exponential in double-double arithmetic (Dekker 1971).
 */
export function exactLog(x: number): number {
  const guess = Math.log(x);
  if (guess === 0 || !Number.isFinite(guess)) return guess;
  const power = Math.round(guess / Math.LN2);
  const [product, productError] = multiply(power, Math.LN2);
  const [r, rError] = add(guess, -product);
  const [e, eError] = exponential(r, rError - productError - power * LN2_LOW);
  const mantissa = x / 2 ** power;
  return guess + (mantissa - e - eError) / e;
}

type Pair = [high: number, low: number];

// ln 2 is this much more than the double next to it.
const LN2_LOW = 2.3190468138462996e-17;
const TERMS = 26;

function exponential(high: number, low: number): Pair {
  let sum: Pair = [1, 0];
  for (let n = TERMS; n >= 1; n--) {
    const [p, pError] = multiply(sum[0], high);
    const [q, qError] = divide(p, pError + sum[0] * low + sum[1] * high, n);
    const [s, sError] = add(1, q);
    sum = add(s, sError + qError);
  }
  return sum;
}

function add(a: number, b: number): Pair {
  const sum = a + b;
  const part = sum - a;
  return [sum, a - (sum - part) + (b - part)];
}

function multiply(a: number, b: number): Pair {
  const product = a * b;
  const [aHigh, aLow] = split(a);
  const [bHigh, bLow] = split(b);
  return [product, aLow * bLow - (product - aHigh * bHigh - aLow * bHigh - aHigh * bLow)];
}

function divide(high: number, low: number, divisor: number): Pair {
  const quotient = high / divisor;
  const [product, productError] = multiply(quotient, divisor);
  return add(quotient, (high - product - productError + low) / divisor);
}

function split(a: number): Pair {
  const scaled = 134217729 * a;
  const high = scaled - (scaled - a);
  return [high, a - high];
}
