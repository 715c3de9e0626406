import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readAlertTable } from '../alerts/readAlertTable';
import { readTaggedAlertTable } from '../alerts/readTaggedAlertTable';
import { loadAttack } from '../attack/loadAttack';
import { InputError } from '../errors/inputError';
import type { StudyInput } from './reproduceStudy';

/** The data that ship with the package: written for it, not the study's. */
const shippedData = resolve(__dirname, '..', '..', 'data');

/**
 * Reads a study's data.
 *
 * @param folder - one with `tagged_alerts.csv`, and `alerts.csv` if there are alerts to tag, or one with such a folder
 * `original` in it; the data that ship when left out
 * @throws InputError when there is no such file, or it cannot be read
 */
export async function readStudy(folder: string = shippedData): Promise<StudyInput> {
  const place = [folder, join(folder, 'original')].find((path) =>
    existsSync(join(path, 'tagged_alerts.csv')),
  );
  if (place === undefined) {
    throw new InputError(
      `${folder} has no tagged_alerts.csv: "alert2attack datasets build original --out FOLDER" makes the study's`,
    );
  }
  const untagged = join(place, 'alerts.csv');
  return {
    tagged: await readTaggedAlertTable(join(place, 'tagged_alerts.csv')),
    untagged: existsSync(untagged) ? await readAlertTable(untagged) : null,
    attack: await loadAttack(),
  };
}
