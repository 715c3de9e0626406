import type { SparseRow } from '../../matrix/sparseMatrix';
import type { EvidenceBank } from './evidenceBank';
import { type EvidenceChannel, evidenceChannels } from './evidenceChannels';
import type { LabelledEvidence } from './labelledEvidence';
import { strongTerms } from './strongTerms';

/** How many numbers speak for a class. */
export const channelCount: number = evidenceChannels.length;

const placeOf = new Map(evidenceChannels.map((channel, f) => [channel, f]));
const linearPlace = evidenceChannels.findIndex(({ pooling }) => pooling === 'linear');
const countPlace = evidenceChannels.findIndex((c) => c.pooling === 'prior' && c.source === 'alert');
const unseenPlace = evidenceChannels.findIndex((c) => c.pooling === 'prior' && c.source === 'knowledge');

/** Reads what labelled alerts and ATT&CK's texts say of an alert. */
export class EvidenceReader {
  private readonly features: Float64Array;

  constructor(
    private readonly classes: number,
    private readonly labelled: Pick<LabelledEvidence, 'bank' | 'counts'>,
    private readonly knowledge: EvidenceBank | null,
  ) {
    this.features = new Float64Array(classes * channelCount);
    labelled.counts.forEach((count, c) => {
      this.features[c * channelCount + countPlace] = Math.log1p(count);
      this.features[c * channelCount + unseenPlace] = count === 0 ? 1 : 0;
    });
  }

  /**
   * The numbers of all channels for all classes, classes x channels, in an array that is reused.
   * @param linear - the linear model's score of each class
   */
  read(row: SparseRow, linear: ArrayLike<number>): Float64Array {
    const write = (channel: EvidenceChannel, perClass: ArrayLike<number>): void => {
      this.write(placeOf.get(channel)!, perClass);
    };
    const strong = strongTerms(row);
    this.labelled.bank.score(strong, write);
    this.knowledge?.score(strong, write);
    this.write(linearPlace, linear);
    return this.features;
  }

  private write(place: number, perClass: ArrayLike<number>): void {
    for (let c = 0; c < this.classes; c++) this.features[c * channelCount + place] = perClass[c];
  }
}
