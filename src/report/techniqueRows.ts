import type { Attack } from '../attack/attack';
import { TechniqueLookup } from '../export/techniqueLookup';
import type { TechniqueTally } from '../export/techniqueTally';
import { countLabels } from '../ordering/countLabels';
import type { TechniqueInfo } from '../tagger/techniqueInfo';
import type { HeldBackFigures } from './heldBackFigures';
import type { GroupWords } from './tellingWords';

/** What a report says of one technique. */
export interface TechniqueRow {
  readonly id: string;
  /** Empty where ATT&CK does not know the id. */
  readonly name: string;
  /** Names in matrix order. */
  readonly tactics: readonly string[];
  /** Its page at attack.mitre.org; null where ATT&CK does not know the id. */
  readonly url: string | null;
  /** Labelled alerts; null where they are not known. */
  readonly labelled: number | null;
  /** On rows held back; null where none has the label. */
  readonly heldBack: {
    readonly support: number;
    /** Null where no row was given the technique. */
    readonly precision: number | null;
    readonly recall: number;
    readonly f1: number;
  } | null;
  /** Alerts that were tagged with it; null where no tagged file was given. */
  readonly tagged: number | null;
  /** Of these alerts, on average; null where there are none or they have none. */
  readonly meanConfidence: number | null;
  readonly words: readonly string[];
}

/** What rows are made of. */
export interface TechniqueRowParts {
  readonly techniques: readonly TechniqueInfo[];
  readonly ids: readonly string[] | null;
  readonly figures: HeldBackFigures | null;
  readonly tallies: readonly TechniqueTally[] | null;
  readonly words: GroupWords;
}

/**
 * A row per technique that has labelled, held-back or tagged alerts, the most labelled first; the others of which a
 * model only knows from ATT&CK's texts are left out.
 */
export function techniqueRows(
  { techniques, ids, figures, tallies, words }: TechniqueRowParts,
  attack: Attack,
): TechniqueRow[] {
  const lookup = new TechniqueLookup(attack);
  const known = new Map(techniques.map((technique) => [technique.techniqueId, technique]));
  const labelled = ids && countLabels(ids);
  const scores = new Map(figures?.scores.perClass.map((row) => [row.label, row]));
  const neverGiven = new Set(figures?.scores.undefinedFor.precision);
  const tagged = new Map(tallies?.map((tally) => [tally.technique.id, tally]));
  const wanted = new Set([...(labelled ?? new Map()).keys(), ...scores.keys(), ...tagged.keys()]);
  const rows = Array.from(wanted, (id): TechniqueRow => {
    const found = lookup.find(id);
    const technique = 'unfit' in found ? null : found;
    const info = known.get(id);
    const score = scores.get(id);
    const tally = tagged.get(id);
    return {
      id,
      name: info?.techniqueName || (technique?.name ?? ''),
      tactics: technique?.tactics.map(({ name }) => name) ?? info?.tactics ?? [],
      url: technique && `https://attack.mitre.org/techniques/${technique.id.replace('.', '/')}`,
      labelled: labelled && (labelled.get(id) ?? 0),
      heldBack: score
        ? {
            support: score.support,
            precision: neverGiven.has(id) ? null : score.precision,
            recall: score.recall,
            f1: score.fscore,
          }
        : null,
      tagged: tallies && (tally?.alerts ?? 0),
      meanConfidence: tally?.meanConfidence ?? null,
      words: words.get(id)?.map(([term]) => term) ?? [],
    };
  });
  const weight = ({ labelled: own, heldBack }: TechniqueRow): number => own ?? heldBack?.support ?? 0;
  return rows.sort((a, b) => weight(b) - weight(a) || (a.id < b.id ? -1 : 1));
}
