import type { NamedTechnique } from './exportTechnique';
import type { TechniqueTally } from './techniqueTally';

/** `T1059 Command and Scripting Interpreter`, the id alone where the name is unknown. */
export function techniqueTitle({ id, name }: NamedTechnique): string {
  return name === null ? id : `${id} ${name}`;
}

/** `1 alert`, `12 alerts` */
export function alertCount(alerts: number): string {
  return alerts === 1 ? '1 alert' : `${alerts} alerts`;
}

/** `12 alerts, mean confidence 0.83`, and below it example alerts, one a line. */
export function tallyText(tally: Pick<TechniqueTally, 'alerts' | 'meanConfidence' | 'examples'>): string {
  const { alerts, meanConfidence, examples } = tally;
  const sure = meanConfidence === null ? '' : `, mean confidence ${meanConfidence.toFixed(2)}`;
  return [`${alertCount(alerts)}${sure}`, ...examples.map((example) => `• ${example}`)].join('\n');
}
