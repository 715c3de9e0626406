import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeFileAtomic } from '../files/writeFileAtomic';
import { figureJson } from '../plots/figureJson';
import { plotlyFile } from '../plots/plotlyFile';
import { withTheme } from '../plots/withTheme';
import { confusionsSection } from './confusionsSection';
import { drawPictures } from './drawPictures';
import { figuresSection } from './figuresSection';
import { hygieneSection } from './hygieneSection';
import { modelCardSection } from './modelCardSection';
import { packed } from './packed';
import { plotSection } from './plotSection';
import { readReportContent } from './readReportContent';
import type { ReportContent } from './reportContent';
import { type ReportPageParts, reportPage, sha256 } from './reportPage';
import { type ReportPlot, reportPlots } from './reportPlots';
import { safeText } from './safeText';
import { summarySection } from './summarySection';
import { type TechniqueRow, techniqueRows } from './techniqueRows';
import { techniquesSection } from './techniquesSection';
import { trainingSection } from './trainingSection';
import type { WriteReportOptions, WrittenReport } from './writeReportOptions';

/** The report's file in its folder. */
const reportFile = 'report.html';
/** Telling words of a technique. */
const WORDS = 6;

/**
 * Writes `report.html`: one page that loads nothing, on what a model was trained on, how good it is on alerts that were
 * held back, technique by technique, what it confuses, and what is wrong with the labels. It can be read without scripts.
 * The same input gives the same bytes. The file appears whole or not at all.
 *
 * @throws InputError when a file cannot be read or is something else, or the place cannot be written
 */
export async function writeReport(options: WriteReportOptions): Promise<WrittenReport> {
  const content = await readReportContent(options);
  const { held, figures, tagged } = content;
  const rows = techniquesOf(content);
  const plots = reportPlots(content);
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  const page = reportPage({
    title: 'alert2attack: report on a model',
    lead: leadOf(content),
    sections: [
      { id: 'summary', name: 'At a glance', html: summarySection(content) },
      { id: 'figures', name: 'Figures', html: figuresSection(content) },
      { id: 'plots', name: 'Pictures', html: plotSection(plots, await drawPictures(plots)) },
      { id: 'techniques', name: 'Techniques', html: techniquesSection(rows) },
      { id: 'confusions', name: 'Confusions', html: confusionsSection(held, (id) => names.get(id) ?? '') },
      { id: 'labels', name: 'Labels', html: hygieneSection(content) },
      { id: 'training', name: 'Training', html: trainingSection(content) },
      { id: 'card', name: 'Model card', html: modelCardSection(content) },
    ],
    live: plots.length === 0 ? null : liveFigures(plots),
  });
  const path = join(options.out, reportFile);
  writeFileAtomic(path, page);
  return {
    path,
    bytes: Buffer.byteLength(page),
    techniques: rows.length,
    heldBack: figures?.rows ?? 0,
    tagged: tagged?.tallies.reduce((sum, { alerts }) => sum + alerts, 0) ?? 0,
    plots: plots.length,
  };
}

function techniquesOf({
  techniques,
  training,
  figures,
  tagged,
  words,
  attack,
}: ReportContent): TechniqueRow[] {
  return techniqueRows(
    {
      techniques,
      ids: training?.ids ?? null,
      figures,
      tallies: tagged?.tallies ?? null,
      words: training && words ? words.of(training.ids, WORDS) : new Map(),
    },
    attack,
  );
}

function leadOf({ tagger, date }: ReportContent): string {
  const { trainedOn, estimator } = tagger;
  const day = date === null ? '' : ` · ${safeText(date)}`;
  return `${safeText(estimator, 60)} · ATT&amp;CK ${safeText(trainedOn.attackVersion, 40)} · training data ${safeText(trainedOn.sha256, 12)}${day}`;
}

function liveFigures(plots: readonly ReportPlot[]): NonNullable<ReportPageParts['live']> {
  const plotly = readFileSync(plotlyFile(), 'utf8');
  const figures = plots.map(({ id, figure }) => {
    const themed = (['light', 'dark'] as const).map(
      (name) => `"${name}":${liveJson(withTheme(figure, name))}`,
    );
    return `${JSON.stringify(id)}:{${themed.join(',')}}`;
  });
  return { plotly: packed(plotly), sha256: sha256(plotly), figures: packed(`{${figures.join(',')}}`) };
}

/** Of the size of its picture, for which its title is set in lines. */
function liveJson(figure: ReportPlot['figure']): string {
  return figureJson({ ...figure, config: { ...figure.config, responsive: false } });
}
