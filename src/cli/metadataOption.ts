import { Option } from 'commander';
import type { AlertTagger } from '../tagger/alertTagger';
import type { MetadataGain } from '../tagger/metadataGain';

/** When the other columns of alerts are read. */
export type MetadataFlag = 'auto' | 'always';

/** `--metadata [WHEN]` */
export function metadataOption(): Option {
  return new Option(
    '--metadata [when]',
    'read the columns severity, source and src_ip too: auto where cross-validation says that they help, or always; not by evidence',
  )
    .choices(['auto', 'always'])
    .preset('auto')
    .conflicts('unlabelled');
}

/** What was found of the other columns, in a line. */
export function metadataText({
  metadata,
  metadataGain,
}: Pick<AlertTagger, 'metadata' | 'metadataGain'>): string {
  const columns = (metadata?.columns ?? metadataGain?.columns ?? []).join(', ');
  const done = metadata ? 'used' : 'not used';
  if (!metadataGain) return `metadata (${columns}): ${done}`;
  return `metadata (${columns}): ${gainText(metadataGain)}, ${done}`;
}

/** A gain in words: accuracies and their difference. */
export function gainText({ text, both, difference, interval, folds }: MetadataGain): string {
  const signed = (share: number): string => `${share < 0 ? '-' : '+'}${Math.abs(share).toFixed(4)}`;
  return (
    `accuracy over ${folds} folds ${both.toFixed(4)} with them, ${text.toFixed(4)} by the text alone, ` +
    `${signed(difference)} (95 %: ${signed(interval.low)} to ${signed(interval.high)})`
  );
}

/** Whether other columns help, by the interval of what they gain. */
export function gainVerdict({ interval, helps }: MetadataGain): string {
  if (helps) return 'they help';
  return interval.high < 0 ? 'they do harm' : 'it is not sure that they help';
}
