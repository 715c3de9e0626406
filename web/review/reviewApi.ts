import type {
  AlertDetails,
  DecisionRequest,
  QueueContent,
  RowDecision,
  RowSummary,
} from '../../src/review/protocol';
import { eventData } from './eventData';

/** A request that the server refused, or that did not reach it: the status is 0 then. */
export class ApiFailure extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

/** Speaks with the server; the token goes with every request, in a header that no other site can send. */
export class ReviewApi {
  constructor(private readonly token: string) {}

  async queue(): Promise<QueueContent> {
    return (await this.fetched('/api/queue')).json();
  }

  async rows(rows: readonly number[]): Promise<RowSummary[]> {
    return (await this.fetched(`/api/rows?rows=${rows.join(',')}`)).json();
  }

  async alert(row: number, whole: boolean): Promise<AlertDetails> {
    return (await this.fetched(`/api/alert?row=${row}${whole ? '&whole' : ''}`)).json();
  }

  /** Where the row stands now; `kept` is false where another page was faster. */
  async decide(request: DecisionRequest): Promise<{ kept: boolean; current: RowDecision }> {
    const response = await this.sent('/api/decide', request);
    if (!response.ok && response.status !== 409) throw await failure(response);
    return { kept: response.ok, current: await response.json() };
  }

  async exportToFile(): Promise<{ path: string; rows: number }> {
    const response = await this.sent('/api/export', {});
    if (!response.ok) throw await failure(response);
    return response.json();
  }

  async download(): Promise<Blob> {
    return (await this.fetched('/api/download')).blob();
  }

  /** Calls back with the decisions so far, then with each change, until the signal aborts or the server ends. */
  async listen(onChanges: (changes: RowDecision[]) => void, signal: AbortSignal): Promise<void> {
    const response = await this.fetched('/api/events', { signal });
    for await (const data of eventData(response.body!)) onChanges(JSON.parse(data) as RowDecision[]);
  }

  private sent(path: string, body: object): Promise<Response> {
    const headers = { 'Content-Type': 'application/json' };
    return this.reached(path, { method: 'POST', headers, body: JSON.stringify(body) });
  }

  private async fetched(path: string, init: RequestInit = {}): Promise<Response> {
    const response = await this.reached(path, init);
    if (!response.ok) throw await failure(response);
    return response;
  }

  private async reached(path: string, init: RequestInit): Promise<Response> {
    const headers = { ...init.headers, Authorization: `Bearer ${this.token}` };
    try {
      return await fetch(path, { ...init, headers });
    } catch {
      throw new ApiFailure(
        0,
        'the review is not running any more: start it again, and open the address it shows',
      );
    }
  }
}

async function failure(response: Response): Promise<ApiFailure> {
  const { error } = (await response.json().catch(() => ({}))) as { error?: string };
  return new ApiFailure(response.status, error ?? `the server answered ${response.status}`);
}
