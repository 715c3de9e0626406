import type { Data, Layout } from 'plotly.js';
import { InputError } from '../errors/inputError';
import type { Figure } from './figure';
import { newFigure } from './newFigure';
import { plainText, plotText } from './plotText';
import { lineDashes, mutedColour, themes } from './theme';
import { thinCurve } from './thinCurve';

/** The ROC curve of one class. */
export interface ClassRoc {
  readonly label: string;
  /** False and true positive rates, of equal length, both ascending from 0 to 1. */
  readonly fpr: ArrayLike<number>;
  readonly tpr: ArrayLike<number>;
  /** The area under the curve. */
  readonly auc: number;
}

/** What {@link rocFigure} draws, and what it says of it. */
export interface RocFigureOptions {
  /** The classes to draw, in this order; the `top` ones by AUC when left out. */
  readonly classes?: readonly string[];
  /** How many of the best classes, 1 to 8. Default 5. */
  readonly top?: number;
  /**
   * `oneVsRest` when each class was scored by itself (default); `asReported` when all classes share one score,
   * as in the original study, so that the areas say nothing about the classes.
   */
  readonly kind?: 'oneVsRest' | 'asReported';
}

const MOST_CURVES = 8;

/**
 * ROC curves of some classes with their areas, and the line of chance.
 * @throws InputError on no curves, a class without a curve, more than eight classes, or rates of unequal length
 */
export function rocFigure(
  curves: readonly ClassRoc[],
  { classes, top = 5, kind = 'oneVsRest' }: RocFigureOptions = {},
): Figure {
  if (curves.length === 0) throw new InputError('no ROC curves to draw: give at least one');
  if (!Number.isInteger(top) || top < 1 || top > MOST_CURVES) {
    throw new InputError(`invalid top: ${top}; give a whole number from 1 to ${MOST_CURVES}`);
  }
  const chosen = classes ? named(curves, classes) : best(curves, top);
  const data: Partial<Data>[] = chosen.map((curve, i) => {
    const { x, y } = thinCurve(checkedRates(curve));
    return {
      type: 'scatter',
      mode: 'lines',
      name: `${plotText(curve.label, 28)}, AUC ${curve.auc.toFixed(3)}`,
      x,
      y,
      line: { color: themes.light.palette[i], dash: lineDashes[i % lineDashes.length], width: 2 },
      hovertemplate: '%{fullData.name}<br>false positives %{x:.3f}<br>true positives %{y:.3f}<extra></extra>',
    };
  });
  data.push({
    type: 'scatter',
    mode: 'lines',
    name: 'chance, AUC 0.500',
    x: [0, 1],
    y: [0, 1],
    line: { color: mutedColour, dash: 'dot', width: 1.5 },
    hoverinfo: 'skip',
  });
  const mean = curves.reduce((sum, { auc }) => sum + auc, 0) / curves.length;
  const found = `AUC ${mean.toFixed(3)} over ${curves.length === 1 ? '1 class' : `${curves.length} classes`}`;
  const which = classes ? 'Chosen classes' : `The ${chosen.length} classes with the largest area`;
  const asReported = kind === 'asReported';
  const axis = { range: [-0.01, 1.02], tickformat: '.1f', zeroline: false };
  return newFigure({
    data,
    layout: {
      xaxis: { ...axis, title: { text: 'false positive rate' } },
      yaxis: { ...axis, title: { text: 'true positive rate' } },
      legend: { x: 0.98, xanchor: 'right', y: 0.04, yanchor: 'bottom', borderwidth: 0 },
      margin: { l: 70, r: 30, b: 60 },
    } as Partial<Layout>,
    title: `Mean ${found}, ${asReported ? 'as reported' : 'each against the rest'}`,
    subtitle: asReported
      ? `${which}; every class got the same score, so these are no class AUCs`
      : `${which}, each by its own score`,
    alt:
      `ROC curves, ${asReported ? 'as reported, one score for all classes' : 'one class against the rest'}: ` +
      `${chosen.map(({ label, auc }) => `${plainText(label, 40)} AUC ${auc.toFixed(3)}`).join(', ')}; mean ${found}.`,
    width: 760,
    plotHeight: 600,
  });
}

function best(curves: readonly ClassRoc[], top: number): ClassRoc[] {
  return [...curves].sort((a, b) => b.auc - a.auc || (a.label < b.label ? -1 : 1)).slice(0, top);
}

function named(curves: readonly ClassRoc[], classes: readonly string[]): ClassRoc[] {
  if (classes.length < 1 || classes.length > MOST_CURVES) {
    throw new InputError(`cannot draw ${classes.length} ROC curves: choose 1 to ${MOST_CURVES} classes`);
  }
  const byLabel = new Map(curves.map((curve) => [curve.label, curve]));
  return classes.map((label) => {
    const curve = byLabel.get(label);
    if (curve) return curve;
    const known = curves.slice(0, 10).map((one) => one.label);
    throw new InputError(
      `no ROC curve of class ${label}; there are ${known.join(', ')}${curves.length > 10 ? ', …' : ''}`,
    );
  });
}

function checkedRates({ label, fpr, tpr, auc }: ClassRoc): { x: ArrayLike<number>; y: ArrayLike<number> } {
  if (fpr.length !== tpr.length || fpr.length < 2) {
    throw new InputError(
      `the ROC curve of ${label} has ${fpr.length} false and ${tpr.length} true positive rates: give at least two of each, equally many`,
    );
  }
  if (!Number.isFinite(auc)) throw new InputError(`the AUC of ${label} is ${auc}: give a finite number`);
  return { x: fpr, y: tpr };
}
