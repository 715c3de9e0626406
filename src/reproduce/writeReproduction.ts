import { writeFileAtomic } from '../files/writeFileAtomic';
import type { Reproduction } from './reproduction';

/** Writes a study's measured figures as JSON. */
export function writeReproduction(path: string, reproduction: Reproduction): void {
  writeFileAtomic(path, `${JSON.stringify(reproduction, null, 1)}\n`);
}
