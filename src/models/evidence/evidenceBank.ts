import type { SparseRow } from '../../matrix/sparseMatrix';
import { type CodedRows, classCentroids } from './classCentroids';
import { type EvidenceChannel, evidenceChannels } from './evidenceChannels';
import { EvidenceIndex, type PoolKind, type RowShare } from './evidenceIndex';
import { type IndexedRows, indexRows } from './indexedRows';
import type { KnowledgeRows } from './knowledgeRows';

/** The channels that compare an alert with rows. */
const cosineChannels: readonly EvidenceChannel[] = evidenceChannels.filter(
  ({ pooling }) => pooling !== 'linear' && pooling !== 'prior',
);

/** The shape of the rows that are compared. */
export interface EvidenceShape {
  readonly columns: number;
  /** How many columns, from the first, are the words'. */
  readonly words: number;
  readonly classes: number;
}

/** Indexed rows by where they are from. */
export type BankRows = readonly (readonly [source: string, rows: IndexedRows])[];

interface Compared {
  readonly index: EvidenceIndex;
  /** The channels that they give numbers to, and how; the arrays are reused. */
  readonly channels: readonly { readonly channel: EvidenceChannel; readonly kind: PoolKind }[];
  readonly targets: ReadonlyMap<PoolKind, Float64Array>;
}

/** Indexed rows by where they are from, and each class's rows together: what alerts are compared with. */
export class EvidenceBank {
  private readonly indexes = new Map<string, Compared>();

  constructor(
    private readonly shape: EvidenceShape,
    rows: BankRows = [],
  ) {
    for (const [source, indexed] of rows) this.addIndexed(source, indexed);
  }

  /** What a bank of the same shape can be made of, in another thread too. */
  get rows(): BankRows {
    return Array.from(this.indexes, ([source, { index }]) => [source, index.indexed] as const);
  }

  /** The labelled alerts. */
  static ofAlerts(shape: EvidenceShape, alerts: CodedRows): EvidenceBank {
    const bank = new EvidenceBank(shape);
    bank.add('alert', alerts);
    bank.addCentroids('alert', [alerts]);
    return bank;
  }

  /** ATT&CK's texts; sentences are parts of descriptions, and do not count twice in a class's sum. */
  static ofKnowledge(
    shape: EvidenceShape,
    knowledge: readonly KnowledgeRows[],
    codeOf: ReadonlyMap<string, number>,
  ): EvidenceBank {
    const bank = new EvidenceBank(shape);
    const whole: CodedRows[] = [];
    for (const { source, rows, labels } of knowledge) {
      const coded = { rows, codes: Int32Array.from(labels, (label) => codeOf.get(label)!) };
      bank.add(source, coded);
      if (source !== 'sentence') whole.push(coded);
    }
    bank.addCentroids('knowledge', whole);
    return bank;
  }

  /** Gives the numbers of each channel that this bank has rows for, one per class, in an array that is reused. */
  score(row: SparseRow, write: (channel: EvidenceChannel, perClass: Float64Array) => void): void {
    for (const { index, channels, targets } of this.indexes.values()) {
      index.pool(row, targets);
      for (const { channel, kind } of channels) write(channel, targets.get(kind)!);
    }
  }

  /** The rows that make up a channel's number for a class; null where this bank has none for the channel. */
  shares(
    channel: EvidenceChannel,
    row: SparseRow,
    code: number,
  ): { readonly index: EvidenceIndex; readonly shares: readonly RowShare[] } | null {
    const index = this.indexes.get(keyOf(channel))?.index;
    return index ? { index, shares: index.sharesOf(row, code, kindOf(channel)) } : null;
  }

  private add(key: string, { rows, codes }: CodedRows): void {
    const { classes, words } = this.shape;
    if (rows.rows > 0) this.addIndexed(key, indexRows(rows, codes, classes, words));
  }

  private addIndexed(key: string, indexed: IndexedRows): void {
    const channels = cosineChannels
      .filter((channel) => keyOf(channel) === key)
      .map((channel) => ({ channel, kind: kindOf(channel) }));
    const targets = new Map(channels.map(({ kind }) => [kind, new Float64Array(indexed.classes)]));
    this.indexes.set(key, { index: new EvidenceIndex(indexed), channels, targets });
  }

  private addCentroids(source: string, sets: readonly CodedRows[]): void {
    const { classes, columns } = this.shape;
    if (sets.length === 0) return;
    const codes = Int32Array.from({ length: classes }, (_, c) => c);
    this.add(`${source} centroid`, { rows: classCentroids(sets, classes, columns), codes });
  }
}

function keyOf({ source, pooling }: EvidenceChannel): string {
  return pooling === 'centroid' ? `${source} centroid` : source;
}

function kindOf({ pooling, view }: EvidenceChannel): PoolKind {
  if (view === 'words') return 'nearestByWords';
  return pooling === 'nearest-five' ? 'nearestFive' : 'nearest';
}
