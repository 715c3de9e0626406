import { InputError } from '../errors/inputError';
import type { AlertExplainer } from './alertExplainer';
import { isLinear } from './linearContributions';

/** A term, and how much it speaks for a technique. */
export interface TellingWord {
  readonly term: string;
  /** A linear model's weight; otherwise the mean of what the term adds in the technique's labelled alerts. */
  readonly value: number;
  /** In how many of the technique's labelled alerts it adds something; 0 for linear models. */
  readonly alerts: number;
}

/** Options of {@link tellingWords}. */
export interface TellingWordsOptions {
  /** How many words at most. Default 10. */
  readonly count?: number;
  /** How many labelled alerts the mean is taken over, the first ones. Default 50; linear models need none. */
  readonly alerts?: number;
}

/**
 * The words that speak most for a technique, the strongest first: the largest weights of a linear model, for
 * other models the terms that add most in the technique's labelled alerts.
 * @throws InputError when the tagger does not know the technique, or kept no labelled alerts and is not linear
 */
export function tellingWords(
  explainer: AlertExplainer,
  technique: string,
  { count = 10, alerts: most = 50 }: TellingWordsOptions = {},
): TellingWord[] {
  for (const [name, value] of Object.entries({ count, alerts: most })) {
    if (!Number.isInteger(value) || value < 1) {
      throw new InputError(`${name} is ${value}: give a whole number from 1`);
    }
  }
  const { classes } = explainer.tagger.classifier;
  if (!classes.includes(technique)) {
    throw new InputError(
      `${JSON.stringify(technique)} is none of the ${classes.length} techniques of the model`,
    );
  }
  const words = weights(explainer, technique) ?? meanContributions(explainer, technique, most);
  return words
    .filter(({ value }) => value > 0)
    .sort((a, b) => b.value - a.value)
    .slice(0, count);
}

function weights({ method, tagger, terms }: AlertExplainer, technique: string): TellingWord[] | undefined {
  const { classifier } = tagger;
  if (method !== 'linear' || !isLinear(classifier)) return undefined;
  return Array.from(classifier.coef(technique), (value, j) => ({ term: terms[j], value, alerts: 0 }));
}

function meanContributions(explainer: AlertExplainer, technique: string, most: number): TellingWord[] {
  const { examples, vectorizer } = explainer.tagger;
  if (!examples) {
    throw new InputError('the model keeps no labelled alerts: train it again with keepExamples: true');
  }
  const alerts = examples.alerts.filter((_, i) => examples.ids[i] === technique).slice(0, most);
  const sums = new Map<number, { value: number; alerts: number }>();
  for (const alert of alerts) {
    const present = new Set(vectorizer.transform([alert]).indices);
    const { columns, values } = explainer.columnContributions(alert, technique);
    columns.forEach((column, k) => {
      if (!present.has(column)) return;
      const sum = sums.get(column) ?? { value: 0, alerts: 0 };
      sums.set(column, { value: sum.value + values[k], alerts: sum.alerts + 1 });
    });
  }
  return Array.from(sums, ([column, sum]) => ({
    term: explainer.terms[column],
    value: sum.value / alerts.length,
    alerts: sum.alerts,
  }));
}
