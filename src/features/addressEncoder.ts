import { InputError } from '../errors/inputError';
import type { SparseMatrix } from '../matrix/sparseMatrix';
import { countLabels } from '../ordering/countLabels';
import { addressKind, addressKinds } from './addressKind';
import { assertColumns } from './assertColumns';
import type { CellColumns, ColumnEncoder, EncoderJSON } from './columnEncoder';
import { type NetworkBits, networkOfAddress } from './networkOfAddress';
import { parseAddress } from './parseAddress';
import { sparseRows } from './sparseRows';

/** Options of {@link AddressEncoder}. */
export interface AddressEncoderOptions {
  /** Bits of the networks that have columns of their own; null for no such columns. Default 16. */
  readonly network?: NetworkBits | null;
  /** Networks in fewer rows have none. Default 3. */
  readonly minFrequency?: number;
}

const flags: readonly string[] = [...addressKinds, 'v4', 'v6'];

interface Fitted {
  /** The networks of each column that have columns of their own. */
  readonly networks: readonly (readonly string[])[];
  /** The column of each, counted over all. */
  readonly places: readonly ReadonlyMap<string, number>[];
  readonly width: number;
}

/**
 * IP addresses as features: a column each for private, loopback, link-local, public and other addresses, for
 * versions 4 and 6, and for every network that comes up often enough. A cell that is no address, or is empty, is
 * a row of zeros.
 *
 * @example
 * new AddressEncoder({ network: 8 }).fit([['10.1.2.3', '::1', '']]).getFeatureNamesOut(['src_ip'])
 */
export class AddressEncoder implements ColumnEncoder {
  readonly options: AddressEncoderOptions;
  private state: Fitted | undefined;

  /** @param options - checked by `fit` */
  constructor(options: AddressEncoderOptions = {}) {
    this.options = options;
  }

  /** @throws InputError on options that cannot be used, or columns of different lengths */
  fit(columns: CellColumns): this {
    const { network = 16, minFrequency = 3 } = this.options;
    assertColumns('AddressEncoder', columns);
    checkNetwork(network);
    if (!Number.isInteger(minFrequency) || minFrequency < 1) {
      throw new InputError(`minFrequency is ${minFrequency}: give a whole number from 1`);
    }
    const frequent = (cells: readonly string[]): string[] => {
      if (network === null) return [];
      const found = cells.flatMap((cell) => {
        const address = parseAddress(cell);
        return address ? networkOfAddress(address, network) : [];
      });
      return [...countLabels(found)].filter(([, rows]) => rows >= minFrequency).map(([name]) => name);
    };
    this.state = fittedOn(columns.map(frequent));
    return this;
  }

  transform(columns: CellColumns): SparseMatrix {
    const { networks, places, width } = this.fitted();
    const rows = assertColumns('AddressEncoder', columns, networks.length);
    const { network = 16 } = this.options;
    return sparseRows(rows, width, (i, put) => {
      const addresses = columns.map((cells) => parseAddress(cells[i]));
      addresses.forEach((address, j) => {
        if (!address) return;
        put(j * flags.length + addressKinds.indexOf(addressKind(address)), 1);
        put(j * flags.length + flags.indexOf(address.length === 4 ? 'v4' : 'v6'), 1);
      });
      addresses.forEach((address, j) => {
        const place = address && network && places[j].get(networkOfAddress(address, network));
        if (place) put(place, 1);
      });
    });
  }

  /** `column_private` and so on, then `column_10.45.0.0/16` and so on. */
  getFeatureNamesOut(inputFeatures: readonly string[]): string[] {
    const { networks } = this.fitted();
    return [
      ...networks.flatMap((_, j) => flags.map((flag) => `${inputFeatures[j]}_${flag}`)),
      ...networks.flatMap((names, j) => names.map((name) => `${inputFeatures[j]}_${name}`)),
    ];
  }

  toJSON(): EncoderJSON {
    const { networks } = this.fitted();
    const { network = 16 } = this.options;
    return { type: 'AddressEncoder', network, networks };
  }

  /** @throws InputError when the data are not what {@link toJSON} gave */
  static fromJSON(json: EncoderJSON): AddressEncoder {
    const networks = json?.type === 'AddressEncoder' ? json['networks'] : undefined;
    const isList = (names: unknown): names is string[] =>
      Array.isArray(names) && names.every((name) => typeof name === 'string');
    if (!Array.isArray(networks) || networks.length === 0 || !networks.every(isList)) {
      throw new InputError(`expected a fitted AddressEncoder, found ${json?.type ?? typeof json}`);
    }
    const network = json['network'] as NetworkBits | null;
    checkNetwork(network);
    const encoder = new AddressEncoder({ network });
    encoder.state = fittedOn(networks);
    return encoder;
  }

  private fitted(): Fitted {
    if (!this.state) throw new InputError('this AddressEncoder is not fitted yet: call fit first');
    return this.state;
  }
}

function fittedOn(networks: readonly (readonly string[])[]): Fitted {
  let width = networks.length * flags.length;
  const places = networks.map((names) => new Map(names.map((name): [string, number] => [name, width++])));
  return { networks, places, width };
}

function checkNetwork(network: unknown): void {
  if (network === null || network === 8 || network === 16) return;
  throw new InputError(`network is ${JSON.stringify(network)}: give 8, 16 or null`);
}
