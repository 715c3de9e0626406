import type { Attack } from '../attack/attack';
import { themes } from '../plots/theme';
import { exampleText } from './exampleText';
import type { LayerScore } from './exportOptions';
import { alertCount, tallyText, techniqueTitle } from './tallyText';
import type { TechniqueTally } from './techniqueTally';

/** What a Navigator layer says besides its techniques. */
export interface LayerFrame {
  readonly attack: Attack;
  readonly score: LayerScore;
  /** The name of the file that was exported. */
  readonly source: string;
  /** The rows that the layer says nothing of, in words. */
  readonly leftOut: string;
}

/** Colours from the fewest alerts, or the least sure, to the most. */
const colours = themes.light.scales[0]!;

/**
 * A layer for the ATT&CK Navigator, as JSON. Source: layer format 4.5 of mitre-attack/attack-navigator.
 *
 * @param tallies - one per technique; at least one
 */
export function navigatorLayer(tallies: readonly TechniqueTally[], frame: LayerFrame): string {
  const { attack, score, source, leftOut } = frame;
  const name = exampleText(source, 100) || 'a file';
  const alerts = tallies.reduce((sum, tally) => sum + tally.alerts, 0);
  const most = score === 'counts' ? Math.max(...tallies.map((tally) => tally.alerts)) : 1;
  const opened = new Set(tallies.flatMap(({ technique }) => technique.parent?.id ?? []));
  const scored = score === 'counts' ? 'number of alerts' : 'mean confidence';
  const layer = {
    name: `Alerts in ${name}`,
    versions: {
      // The Navigator looks for digits here, and fails where there are none.
      ...(/\d/.test(attack.version) && { attack: attack.version }),
      navigator: '4.9.0',
      layer: '4.5',
    },
    domain: attack.domain,
    description: `${alertCount(alerts)} by technique, as tagged by alert2attack; score: ${scored}`,
    sorting: 3,
    layout: {
      layout: 'side',
      showID: true,
      showName: true,
      showAggregateScores: true,
      countUnscored: false,
      aggregateFunction: score === 'counts' ? 'sum' : 'average',
      expandedSubtechniques: 'annotated',
    },
    hideDisabled: false,
    techniques: [
      ...tallies.map((tally) => layerTechnique(tally, score, opened)),
      ...openedOnly(tallies, opened),
    ],
    gradient: { colors: [...colours], minValue: 0, maxValue: most },
    legendItems: [
      { label: score === 'counts' ? 'few alerts' : 'confidence 0', color: colours[0] },
      { label: score === 'counts' ? `most: ${alertCount(most)}` : 'confidence 1', color: colours[2] },
    ],
    metadata: [
      { name: 'source', value: name },
      { name: 'ATT&CK', value: attack.title },
      { name: 'alerts', value: String(alerts) },
      { name: 'rows left out', value: leftOut },
    ],
    links: [{ label: 'ATT&CK', url: 'https://attack.mitre.org/' }],
  };
  return `${JSON.stringify(layer, null, 1)}\n`;
}

function layerTechnique(
  tally: TechniqueTally,
  score: LayerScore,
  opened: ReadonlySet<string>,
): Record<string, unknown> {
  const { technique, alerts, meanScore, meanConfidence } = tally;
  const value = score === 'counts' ? alerts : meanConfidence;
  return {
    techniqueID: technique.id,
    ...(value !== null && { score: Number(value.toFixed(4)) }),
    comment: tallyText(tally),
    enabled: true,
    metadata: [
      { name: 'alerts', value: String(alerts) },
      ...(meanScore === null ? [] : [{ name: 'mean score', value: meanScore.toFixed(4) }]),
      ...(meanConfidence === null ? [] : [{ name: 'mean confidence', value: meanConfidence.toFixed(4) }]),
    ],
    links: [{ label: techniqueTitle(technique), url: technique.url }],
    showSubtechniques: opened.has(technique.id),
  };
}

/** Techniques without alerts of their own whose sub-techniques have some: these are to be seen. */
function openedOnly(
  tallies: readonly TechniqueTally[],
  opened: ReadonlySet<string>,
): Record<string, unknown>[] {
  const tagged = new Set(tallies.map(({ technique }) => technique.id));
  return [...opened]
    .filter((id) => !tagged.has(id))
    .map((id) => ({ techniqueID: id, enabled: true, showSubtechniques: true }));
}
