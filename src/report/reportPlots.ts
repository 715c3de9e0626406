import type { TechniqueTally } from '../export/techniqueTally';
import { confusionMatrix } from '../metrics/confusionMatrix';
import { coverageCurve } from '../metrics/coverageCurve';
import { reliabilityDiagram } from '../metrics/reliabilityDiagram';
import { countLabels } from '../ordering/countLabels';
import { calibrationFigure } from '../plots/calibrationFigure';
import { classDistribution } from '../plots/classDistribution';
import { confusionFigure } from '../plots/confusionFigure';
import { coverageFigure } from '../plots/coverageFigure';
import type { Figure } from '../plots/figure';
import { mostConfusedFigure } from '../plots/mostConfusedFigure';
import type { HeldBackFigures } from './heldBackFigures';
import type { HeldBackRows } from './heldBackRows';

/** A figure of the report, and how to read it. */
export interface ReportPlot {
  /** What its element is called. */
  readonly id: string;
  readonly heading: string;
  readonly caption: string;
  readonly figure: Figure;
}

/** What the figures are made of. */
export interface ReportPlotParts {
  readonly ids: readonly string[] | null;
  readonly held: HeldBackRows | null;
  readonly figures: HeldBackFigures | null;
  readonly tallies: readonly TechniqueTally[] | null;
}

/** The figures that what is known allows, in the order of the page. */
export function reportPlots({ ids, held, figures, tallies }: ReportPlotParts): ReportPlot[] {
  return [
    ...(ids ? [labelledPlot(ids)] : []),
    ...(held ? confusionPlots(held) : []),
    ...(figures?.calibration ? surenessPlots(figures.calibration) : []),
    ...(tallies ? [taggedPlot(tallies)] : []),
  ];
}

function labelledPlot(ids: readonly string[]): ReportPlot {
  return {
    id: 'labelled',
    heading: 'Labelled alerts per technique',
    caption:
      'What the model was trained on. Techniques with few alerts are hard to learn, and hard to judge.',
    figure: classDistribution([...countLabels(ids)]),
  };
}

function taggedPlot(tallies: readonly TechniqueTally[]): ReportPlot {
  return {
    id: 'tagged',
    heading: 'Tagged alerts per technique',
    caption: 'What the model said of new alerts. Nobody has checked these tags.',
    figure: classDistribution(tallies.map(({ technique, alerts }) => [technique.id, alerts])),
  };
}

function confusionPlots({ rows }: HeldBackRows): ReportPlot[] {
  const confusion = confusionMatrix(
    rows.map(({ actual }) => actual),
    rows.map(({ predicted }) => predicted),
  );
  const matrix = {
    id: 'confusion',
    heading: 'True against predicted techniques',
    caption: 'Rows held back. What is right lies on the diagonal; what lies off it was confused.',
    figure: confusionFigure(confusion),
  };
  if (rows.every(({ actual, predicted }) => actual === predicted)) return [matrix];
  const pairs = {
    id: 'confused',
    heading: 'What is confused most',
    caption: 'Rows held back. Each bar is a true technique and the one that it was taken for.',
    figure: mostConfusedFigure(confusion),
  };
  return [matrix, pairs];
}

function surenessPlots({ confidences, correct }: NonNullable<HeldBackFigures['calibration']>): ReportPlot[] {
  return [
    {
      id: 'calibration',
      heading: 'Whether confidence can be believed',
      caption:
        'Rows held back, each with a calibration fitted on other rows. On the dotted line, 0.8 means 80 % right.',
      figure: calibrationFigure(reliabilityDiagram(confidences, correct)),
    },
    {
      id: 'coverage',
      heading: 'How many alerts can be tagged at which accuracy',
      caption:
        'Rows held back, the surest first: how right the tags are when the doubtful ones are left to people.',
      figure: coverageFigure(coverageCurve(confidences, correct)),
    },
  ];
}
