import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type StixBundle, sortStixObjects } from '../../src/attack/stixBundle';
import { loadStixChecks } from '../../src/attack/stixChecks';

/** A small bundle of invented techniques: `21` and `20` are STIX versions, `broken` has faults. */
export function teaRoomPath(which: '21' | '20' | 'broken' = '21'): string {
  return join(__dirname, '..', 'fixtures', 'attack', `tea-room-${which}.json`);
}

/** Its objects. */
export function teaRoomObjects(which: '21' | '20' | 'broken' = '21'): Record<string, unknown>[] {
  return JSON.parse(readFileSync(teaRoomPath(which), 'utf8')).objects;
}

/** Its objects, checked and sorted. */
export async function teaRoomBundle(which: '21' | '20' | 'broken' = '21'): Promise<StixBundle> {
  return sortStixObjects(teaRoomObjects(which), await loadStixChecks());
}

/** A folder that goes with the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'alert2attack-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
