import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { loadAttack } from '../attack/loadAttack';
import { InputError } from '../errors/inputError';
import { readReproduction } from '../reproduce/readReproduction';
import { reproductionFile } from '../reproduce/reproductionFile';
import { AlertTagger } from '../tagger/alertTagger';
import { readModelFile } from '../tagger/modelFile';
import { checkTaggerContent } from '../tagger/taggerContent';
import { heldBackFigures } from './heldBackFigures';
import { heldBackRows } from './heldBackRows';
import type { ReportContent } from './reportContent';
import { taggedAlerts } from './taggedAlerts';
import { tellingWords } from './tellingWords';
import { trainingRows } from './trainingRows';
import type { WriteReportOptions } from './writeReportOptions';

/**
 * Reads all that a report is made of.
 * @throws InputError when a file cannot be read or is something else, or the date is no day
 */
export async function readReportContent(options: WriteReportOptions): Promise<ReportContent> {
  const { model, tagged, training: labelled, out, date = null } = options;
  if (date !== null && !isDay(date)) {
    throw new InputError(`date is ${JSON.stringify(date.slice(0, 60))}: give a day such as 2026-01-31`);
  }
  const attack = options.attack ?? (await loadAttack());
  const { tagger, techniques, metrics } = readModel(model);
  const training = await trainingRows(tagger, labelled, attack);
  const held = heldBackRows(tagger, training, attack);
  return {
    tagger,
    techniques,
    metrics,
    training,
    held,
    figures: held && heldBackFigures(held),
    tagged: tagged === undefined ? null : await taggedAlerts(tagged, attack, options.timeColumn),
    words: training && tellingWords(training.labelled.alerts),
    reproduction: reproductionOf(options.figures, out),
    attack,
    date,
  };
}

function readModel(path: string): Pick<ReportContent, 'tagger' | 'techniques' | 'metrics'> {
  const json = readModelFile(path);
  try {
    const { techniques, metrics } = checkTaggerContent(json);
    return { tagger: AlertTagger.fromJSON(json), techniques, metrics };
  } catch (error) {
    if (error instanceof InputError) throw new InputError(`${path} cannot be used: ${error.message}`);
    throw error;
  }
}

function reproductionOf(path: string | undefined, out: string): ReportContent['reproduction'] {
  if (path !== undefined) return readReproduction(path);
  const usual = join(out, reproductionFile);
  return existsSync(usual) ? readReproduction(usual) : null;
}

function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
  );
}
