import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readAlertTable, readStudy, readTaggedAlertTable, studySplit } from '../dist/index';

/** Texts and labels of every step, the same for both sides. */
export interface BenchInputs {
  /** The original study's training rows. */
  readonly alerts: readonly string[];
  readonly ids: readonly string[];
  /** Alerts to look up. */
  readonly queries: readonly string[];
  /** Many sentences: ATT&CK's procedure examples. */
  readonly sentences: readonly string[];
  readonly techniques: readonly string[];
}

const shipped = join(__dirname, '..', 'data');

/**
 * Reads what the steps need.
 *
 * @param folder - one with `original/` and `public/`; without it the data that ship stand in, their sentences mixed
 * to 16,000
 */
export async function readInputs(folder: string | undefined): Promise<BenchInputs> {
  const { tagged, untagged } = await readStudy(folder);
  const { train } = studySplit(tagged);
  const queries = untagged?.alerts ?? (await readAlertTable(join(shipped, 'alerts.csv'))).alerts;
  const procedures = folder && join(folder, 'public', 'attack_procedures.csv.gz');
  const many =
    procedures && existsSync(procedures)
      ? await readTaggedAlertTable(procedures)
      : mixedTable(tagged, 16_000);
  return { alerts: train.alerts, ids: train.ids, queries, sentences: many.alerts, techniques: many.ids };
}

/** Writes the inputs for the processes of both sides. */
export function writeInputs(inputs: BenchInputs, file: string): void {
  writeFileSync(file, JSON.stringify(inputs));
}

/** The inputs that {@link writeInputs} wrote. */
export function loadInputs(file: string): BenchInputs {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** As many sentences as wanted: the given ones, then the front of one with the back of another. */
export function mixed(texts: readonly string[], count: number): string[] {
  return Array.from({ length: count }, (_, r) => {
    if (r < texts.length) return texts[r];
    const front = texts[(r * 7919) % texts.length].split(' ');
    const back = texts[(r * 104729 + 1) % texts.length].split(' ');
    return [...front.slice(0, front.length >> 1), ...back.slice(back.length >> 1)].join(' ');
  });
}

function mixedTable({ alerts, ids }: { alerts: readonly string[]; ids: readonly string[] }, count: number) {
  return {
    alerts: mixed(alerts, count),
    ids: Array.from({ length: count }, (_, r) => ids[r < ids.length ? r : (r * 7919) % ids.length]),
  };
}
