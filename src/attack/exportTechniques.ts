import { InputError } from '../errors/inputError';
import { writeFileAtomic } from '../files/writeFileAtomic';
import type { Attack, TechniqueFilter } from './attack';
import { stripMarkup } from './stripMarkup';
import type { Technique } from './technique';

/** How to write techniques to a file. */
export interface ExportTechniquesOptions extends TechniqueFilter {
  /** By default what the path's ending says, and `csv` where it says neither. */
  readonly format?: 'csv' | 'json';
  /** Descriptions as plain text on one line (the default), or in Markdown as the source has them. */
  readonly descriptions?: 'plain' | 'markdown';
}

/** What was written. */
export interface ExportedTechniques {
  readonly path: string;
  readonly format: 'csv' | 'json';
  readonly rows: number;
}

const columns = [
  'id',
  'name',
  'description',
  'tactics',
  'platforms',
  'url',
  'parent_id',
  'revoked',
  'deprecated',
] as const;

/**
 * Writes techniques to a CSV or JSON file, one row each: id, name, description, tactics, platforms, url,
 * parent's id, revoked, deprecated. In CSV, lists are joined by `; `.
 *
 * @param attack - what `loadAttack` gave
 * @param path - an existing file is replaced, whole or not at all
 * @throws InputError when the format is another, or the file cannot be written
 */
export function exportTechniques(
  attack: Attack,
  path: string,
  options: ExportTechniquesOptions = {},
): ExportedTechniques {
  const { format = /\.json$/i.test(path) ? 'json' : 'csv', descriptions = 'plain' } = options;
  if (format !== 'csv' && format !== 'json') {
    throw new InputError(`format is "${String(format)}": csv and json are allowed`);
  }
  if (descriptions !== 'plain' && descriptions !== 'markdown') {
    throw new InputError(`descriptions is "${String(descriptions)}": plain and markdown are allowed`);
  }
  const plain = descriptions === 'plain';
  const rows = attack.techniques(options).map((technique) => toRow(technique, plain));
  writeFileAtomic(path, format === 'csv' ? toCsv(rows) : `${JSON.stringify(rows, null, 1)}\n`);
  return { path, format, rows: rows.length };
}

type Row = Readonly<Record<(typeof columns)[number], string | boolean | null | readonly string[]>>;

function toRow(technique: Technique, plain: boolean): Row {
  const { id, name, description, tactics, platforms, url, parentId, revoked, deprecated } = technique;
  const text = plain ? stripMarkup(description) : description;
  return {
    id,
    name,
    description: text,
    tactics,
    platforms,
    url,
    parent_id: parentId,
    revoked,
    deprecated,
  };
}

function toCsv(rows: readonly Row[]): string {
  const { stringify } = require('csv-stringify/sync') as typeof import('csv-stringify/sync');
  const cells = rows.map((row) =>
    columns.map((column) => {
      const value = row[column];
      return Array.isArray(value) ? value.join('; ') : String(value ?? '');
    }),
  );
  return stringify([[...columns], ...cells]);
}
