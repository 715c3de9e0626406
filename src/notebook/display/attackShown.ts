import type { Attack } from '../../attack/attack';
import { stripMarkup } from '../../attack/stripMarkup';
import type { Technique } from '../../attack/technique';
import type { Shown } from './shown';
import { rowsTable } from './tableShown';

/** The ATT&CK knowledge base, or one of its techniques. */
export function attackShown(value: object): Shown | undefined {
  if (isAttack(value)) {
    const { title, domain, counts, provenance, tactics } = value;
    const { techniques, subtechniques, procedureExamples } = counts;
    return {
      title: `${title}, ${domain}`,
      lines: [
        `${techniques} techniques, ${subtechniques} sub-techniques, ${procedureExamples} procedure examples`,
        `from ${provenance.source}`,
      ],
      tables: [
        rowsTable(
          tactics.map(({ id, name, shortname }) => ({ id, name, shortname })),
          'tactics',
        ),
      ],
    };
  }
  if (!isTechnique(value)) return undefined;
  const { id, name, url, tactics, platforms, description, revokedBy } = value;
  return {
    title: `${id} ${name}`,
    link: url,
    lines: [
      `tactics: ${tactics.join(', ')}`,
      ...(platforms.length > 0 ? [`platforms: ${platforms.join(', ')}`] : []),
      ...(revokedBy === null ? [] : [`revoked; now ${revokedBy}`]),
      ...(value.deprecated ? ['deprecated'] : []),
      shortened(stripMarkup(description)),
    ],
  };
}

const maxDescription = 400;

function shortened(text: string): string {
  return text.length > maxDescription ? `${text.slice(0, maxDescription - 1)}…` : text;
}

function isAttack(value: object): value is Attack {
  return 'resolveTechnique' in value && 'tactics' in value && 'provenance' in value && 'counts' in value;
}

function isTechnique(value: object): value is Technique {
  return 'stixId' in value && 'isSubtechnique' in value && 'tactics' in value && 'platforms' in value;
}
