import { JSDOM } from 'jsdom';
import { loadAttack } from '../../src/attack/loadAttack';
import { heldBackFigures } from '../../src/report/heldBackFigures';
import { heldBackRows } from '../../src/report/heldBackRows';
import type { ReportContent } from '../../src/report/reportContent';
import { tellingWords } from '../../src/report/tellingWords';
import type { TrainingRows } from '../../src/report/trainingRows';
import type { AlertTagger } from '../../src/tagger/alertTagger';
import { exampleAlerts, exampleIds, exampleTagger } from './exampleReport';

/** What a report on the example's tagger tells of. */
export async function exampleContent(
  changed: Partial<ReportContent> = {},
  tagger?: AlertTagger,
): Promise<ReportContent> {
  const attack = await loadAttack();
  const used = tagger ?? (await exampleTagger());
  const training: TrainingRows = {
    source: 'file',
    labelled: { alerts: exampleAlerts, ids: exampleIds, lines: exampleAlerts.map((_, i) => i + 2) },
    ids: exampleIds,
    isOfModel: true,
  };
  const held = heldBackRows(used, training, attack);
  return {
    ...{ tagger: used, techniques: used.toJSON().techniques, metrics: null, training, held, attack },
    figures: held && heldBackFigures(held),
    ...{ tagged: null, words: tellingWords(exampleAlerts), reproduction: null, date: null },
    ...changed,
  };
}

/** HTML as elements. */
export function elementsOf(html: string): Element {
  return new JSDOM(html).window.document.body;
}
