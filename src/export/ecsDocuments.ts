import type { Attack } from '../attack/attack';
import { type ExportTechnique, type NamedTechnique, tacticUrl } from './exportTechnique';
import { nothingTagged } from './nothingTagged';
import type { TypedColumn } from './tagColumns';
import type { TaggedAlert } from './taggedAlert';
import type { TaggedSource } from './taggedSource';
import { uuidV5 } from './uuidV5';
import { wellFormed } from './wellFormed';

/** What ECS documents need besides the alerts. */
export interface EcsFrame {
  readonly attack: Attack;
  /** The time of alerts that have none: a document needs one. */
  readonly created: Date;
  readonly index?: string | undefined;
  /** Columns that are fields of their own, and no labels. */
  readonly fields: ReadonlySet<string>;
}

/** A document may have a megabyte: documents are written before many of them are gathered. */
const CHUNK_CHARACTERS = 1 << 18;

/**
 * Alerts as documents of the Elastic Common Schema, for Elasticsearch's bulk request: an action line and a
 * document for each. Columns of the file become `labels`. The id of a document is made of its row and line, so
 * that sending a file again adds nothing.
 *
 * Source: ECS 8.17, threat fields.
 * @throws InputError when no row has a technique
 */
export async function* ecsDocuments(source: TaggedSource, frame: EcsFrame): AsyncGenerator<string> {
  for await (const { columns, alerts } of source.alerts(frame.attack)) {
    const labelled = labelColumns(columns, frame.fields);
    let text = '';
    for (const alert of alerts) {
      text += `${JSON.stringify(action(alert, frame))}\n${JSON.stringify(document(alert, labelled, frame))}\n`;
      if (text.length < CHUNK_CHARACTERS) continue;
      yield text;
      text = '';
    }
    if (text !== '') yield text;
  }
  if (source.rows === 0) throw nothingTagged(source);
}

function action({ line, cells }: TaggedAlert, { index }: EcsFrame): Record<string, unknown> {
  const id = uuidV5(`ecs ${line} ${JSON.stringify(cells)}`);
  return { create: { ...(index !== undefined && { _index: index }), _id: id } };
}

function document(
  tagged: TaggedAlert,
  labelled: readonly (readonly [label: string, place: number])[],
  { created }: EcsFrame,
): Record<string, unknown> {
  const { alert, technique, score, confidence, time, cells } = tagged;
  const labels = labelled.flatMap(([label, place]) => {
    const cell = wellFormed(cells[place]!);
    return cell === '' ? [] : [[label, cell] as const];
  });
  return {
    '@timestamp': (time ?? created).toISOString(),
    ecs: { version: '8.17.0' },
    event: { kind: 'alert', dataset: 'alert2attack.tagged' },
    message: wellFormed(alert),
    ...(labels.length > 0 && { labels: Object.fromEntries(labels) }),
    threat: threat(technique),
    alert2attack: { ...(score !== null && { score }), ...(confidence !== null && { confidence }) },
  };
}

function threat({ tactics, parent, ...technique }: ExportTechnique): Record<string, unknown> {
  return {
    framework: 'MITRE ATT&CK',
    ...(tactics.length > 0 && {
      tactic: {
        id: tactics.map(({ id }) => id),
        name: tactics.map(({ name }) => name),
        reference: tactics.map(tacticUrl),
      },
    }),
    technique: parent ? { ...fields(parent), subtechnique: fields(technique) } : fields(technique),
  };
}

function fields({ id, name, url }: NamedTechnique): Record<string, unknown> {
  return { id: [id], ...(name !== null && { name: [name] }), reference: [url] };
}

/** The file's own columns by a name that a label may have: letters, digits and `_`, each one once. */
function labelColumns(
  columns: readonly TypedColumn[],
  fields: ReadonlySet<string>,
): [label: string, place: number][] {
  const used = new Map<string, number>();
  return columns
    .filter(({ name, kind }) => kind === 'text' && !fields.has(name))
    .map(({ name, place }) => {
      const plain = name.replace(/[^\p{L}\p{N}_]+/gu, '_').slice(0, 100) || 'column';
      const times = (used.get(plain) ?? 0) + 1;
      used.set(plain, times);
      return [times === 1 ? plain : `${plain}_${times}`, place];
    });
}
