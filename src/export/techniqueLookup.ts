import type { Attack } from '../attack/attack';
import { type ExportTechnique, exportTechnique } from './exportTechnique';

/** What an id means: a technique, or the reason why it means none. */
export type FoundTechnique = ExportTechnique | { readonly unfit: string };

// A file whose ids are long, or all different, must not fill the memory.
const MOST_KEPT = 5000;
const LONGEST_KEPT = 200;

/** Looks ids up in ATT&CK, each one once. */
export class TechniqueLookup {
  readonly #found = new Map<string, FoundTechnique>();

  constructor(readonly attack: Attack) {}

  find(id: string): FoundTechnique {
    const known = this.#found.get(id);
    if (known) return known;
    const resolution = this.attack.resolveTechnique(id);
    const found = resolution.ok ? exportTechnique(this.attack, resolution) : { unfit: resolution.message };
    if (this.#found.size < MOST_KEPT && id.length <= LONGEST_KEPT) this.#found.set(id, found);
    return found;
  }
}
