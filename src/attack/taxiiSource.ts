/** A TAXII 2.1 server as the source of ATT&CK. */
export interface TaxiiSource {
  /** The discovery address (`https://host/taxii2/`), an API root's, or the bare host's. */
  readonly taxii: string;
  /** The collection's id, alias or title. By default the one whose title speaks of the enterprise matrix. */
  readonly collection?: string;
  /** How many objects to ask for in a page, 10,000 by default: public servers count requests. */
  readonly limit?: number;
}
