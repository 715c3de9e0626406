import type { Attack } from '../attack/attack';
import { InputError } from '../errors/inputError';
import { exportTechnique } from '../export/exportTechnique';
import type { PageTechnique } from './protocol';

/** The techniques that a reviewer may choose: ATT&CK's, and what else the model or the file names. */
export class PageTechniques {
  /** By id, ascending. */
  readonly list: readonly PageTechnique[];
  readonly #places: ReadonlyMap<string, number>;
  readonly #known: ReadonlySet<string>;

  constructor(
    private readonly attack: Attack,
    /** Techniques of the model, which may be chosen whether ATT&CK has them or not. */
    classes: readonly string[],
    /** Techniques of the file, which are named in the list only. */
    tags: Iterable<string>,
  ) {
    this.#known = new Set(classes);
    const ids = new Set([...attack.techniques().map(({ id }) => id), ...classes, ...tags]);
    ids.delete('');
    this.list = [...ids].sort().map((id) => this.#describe(id));
    this.#places = new Map(this.list.map(({ id }, place) => [id, place]));
  }

  /** A technique's place in the list, -1 when it is not in it. */
  place(id: string): number {
    return this.#places.get(id) ?? -1;
  }

  /**
   * The technique that an id means, as it is written to the journal.
   * @throws InputError when it means none
   */
  chosen(id: string): string {
    if (this.#known.has(id)) return id;
    const resolution = this.attack.resolveTechnique(id);
    if (!resolution.ok) throw new InputError(resolution.message);
    return exportTechnique(this.attack, resolution).id;
  }

  #describe(id: string): PageTechnique {
    const resolution = this.attack.resolveTechnique(id);
    const technique = resolution.ok ? resolution.technique : this.attack.technique(id);
    if (!technique) return { id, name: '', tactics: [] };
    const tactics = this.attack.tacticsOf(technique.id).map(({ name }) => name);
    const parent = technique.parentId === null ? undefined : this.attack.parentOf(technique.id);
    return { id, name: parent ? `${parent.name}: ${technique.name}` : technique.name, tactics };
  }
}
