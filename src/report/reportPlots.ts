import { confusionMatrix } from '../metrics/confusionMatrix';
import { coverageCurve } from '../metrics/coverageCurve';
import { reliabilityDiagram } from '../metrics/reliabilityDiagram';
import { countLabels } from '../ordering/countLabels';
import { alertsOverTimeFigure } from '../plots/alertsOverTimeFigure';
import { attackMatrixFigure } from '../plots/attackMatrixFigure';
import { calibrationFigure } from '../plots/calibrationFigure';
import { classDistribution } from '../plots/classDistribution';
import { confusionFigure } from '../plots/confusionFigure';
import { coverageFigure } from '../plots/coverageFigure';
import type { Figure } from '../plots/figure';
import { mainTactics } from '../plots/mainTactics';
import { mostConfusedFigure } from '../plots/mostConfusedFigure';
import { tacticConfusion } from '../plots/tacticConfusion';
import { tacticConfusionFigure } from '../plots/tacticConfusionFigure';
import { wordCloudPanel } from '../plots/wordCloudPanel';
import type { HeldBackFigures } from './heldBackFigures';
import type { HeldBackRows } from './heldBackRows';
import type { ReportContent } from './reportContent';

/** A figure of the report, and how to read it. */
export interface ReportPlot {
  /** What its element is called. */
  readonly id: string;
  readonly heading: string;
  readonly caption: string;
  readonly figure: Figure;
}

type Sources = Pick<ReportContent, 'training' | 'held' | 'figures' | 'tagged' | 'words' | 'attack'>;
type Training = NonNullable<ReportContent['training']>;
type Tagged = NonNullable<ReportContent['tagged']>;
type Attack = ReportContent['attack'];

const CLOUD_WORDS = 20;

/** The figures that what is known allows, in the order of the page. */
export function reportPlots({ training, held, figures, tagged, words, attack }: Sources): ReportPlot[] {
  return [
    ...(tagged && tagged.tallies.length > 0 ? taggedPlots(tagged, attack) : []),
    ...(held ? confusionPlots(held, attack) : []),
    ...(figures?.calibration ? surenessPlots(figures.calibration) : []),
    ...(training ? labelledPlots(training, words, attack) : []),
  ];
}

function taggedPlots({ tallies, times, timedIds }: Tagged, attack: Attack): ReportPlot[] {
  const counts = tallies.map(({ technique, alerts }) => [technique.id, alerts] as const);
  const isListed = counts.some(([id]) => attack.tacticsOf(id).length > 0);
  const caption = 'What the model said of new alerts. Nobody has checked these tags.';
  return [
    ...(isListed
      ? [
          {
            id: 'matrix',
            heading: 'Tagged alerts in the ATT&CK matrix',
            caption,
            figure: attackMatrixFigure(attack, counts, { show: 'used' }),
          },
        ]
      : []),
    ...(times.length > 0
      ? [
          {
            id: 'time',
            heading: 'Tagged alerts over time',
            caption,
            figure: alertsOverTimeFigure(times, mainTactics(timedIds, attack)),
          },
        ]
      : []),
    { id: 'tagged', heading: 'Tagged alerts per technique', caption, figure: classDistribution(counts) },
  ];
}

function confusionPlots({ rows }: HeldBackRows, attack: Attack): ReportPlot[] {
  const actual = rows.map((row) => row.actual);
  const predicted = rows.map((row) => row.predicted);
  const confusion = confusionMatrix(actual, predicted);
  const isConfused = actual.some((id, i) => id !== predicted[i]);
  return [
    {
      id: 'confusion',
      heading: 'True against predicted techniques',
      caption: 'Rows held back. What is right lies on the diagonal; what lies off it was confused.',
      figure: confusionFigure(confusion),
    },
    ...(isConfused
      ? [
          {
            id: 'confused',
            heading: 'What is confused most',
            caption: 'Rows held back. Each bar is a true technique and the one that it was taken for.',
            figure: mostConfusedFigure(confusion),
          },
        ]
      : []),
    {
      id: 'tactics',
      heading: 'True against predicted tactics',
      caption: 'Rows held back. Where the technique is wrong, the tactic may still be right.',
      figure: tacticConfusionFigure(tacticConfusion(actual, predicted, attack)),
    },
  ];
}

function surenessPlots({
  error,
  confidences,
  correct,
}: NonNullable<HeldBackFigures['calibration']>): ReportPlot[] {
  return [
    {
      id: 'calibration',
      heading: 'Whether confidence can be believed',
      caption:
        'Rows held back, each with a calibration fitted on other rows; the error is the mean of those of the parts. On the dotted line, 0.8 means 80 % right.',
      figure: calibrationFigure(reliabilityDiagram(confidences, correct), { error }),
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

function labelledPlots({ ids }: Training, words: ReportContent['words'], attack: Attack): ReportPlot[] {
  const clouds = words?.of(mainTactics(ids, attack), CLOUD_WORDS);
  return [
    {
      id: 'labelled',
      heading: 'Labelled alerts per technique',
      caption:
        'What the model was trained on. Techniques with few alerts are hard to learn, and hard to judge.',
      figure: classDistribution([...countLabels(ids)]),
    },
    ...(clouds && clouds.size > 0
      ? [
          {
            id: 'words',
            heading: 'The words that tell tactics apart',
            caption: 'Words by which the labelled alerts of a tactic differ most from all others.',
            figure: wordCloudPanel(clouds),
          },
        ]
      : []),
  ];
}
